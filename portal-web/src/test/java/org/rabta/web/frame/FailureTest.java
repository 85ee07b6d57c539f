package org.rabta.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.primefaces.csp.CspException;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.web.frame.Failure.Kind;

class FailureTest {

  @Test
  void aRefusedRuleIsFoundBelowItsWrappers() {
    var rule = new BusinessRuleViolation("handoff.to-oneself");

    Failure failure = Failure.of(new FacesException(new ELException(rule)));

    assertThat(failure).isEqualTo(new Failure(Kind.RULE, rule));
  }

  @Test
  void noSuchRecordAndNoPermissionLookTheSame() {
    assertThat(Failure.of(new FacesException(new NoSuchRecord())).kind()).isEqualTo(Kind.NOT_FOUND);
    assertThat(Failure.of(new EJBAccessException("not yours")).kind()).isEqualTo(Kind.NOT_FOUND);
  }

  @Test
  void aConcurrentChangeBecomesASentence() {
    var lost = new EJBException(new RuntimeException(new OptimisticLockException()));

    assertThat(Failure.of(lost).kind()).isEqualTo(Kind.RULE);
    assertThat(((BusinessRuleViolation) Failure.of(lost).cause()).code())
        .isEqualTo("record.changed-meanwhile");
  }

  @Test
  void aPageOlderThanTheSessionIsExpired() {
    assertThat(Failure.of(new ViewExpiredException("/inbox")).kind()).isEqualTo(Kind.EXPIRED);
    assertThat(Failure.of(new CspException("nonce")).kind()).isEqualTo(Kind.EXPIRED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"08001", "08006", "57P01", "57P02", "57P03"})
  void aDatabaseThatIsNotThereIsAway(String state) {
    var gone = new PersistenceException(new SQLException("pool", new SQLException("gone", state)));

    assertThat(Failure.of(new EJBException(gone)).kind()).isEqualTo(Kind.AWAY);
  }

  @Test
  void whatIsNoTextIsABadRequestAndNoDefect() {
    var nul = new PersistenceException(new SQLException("invalid byte sequence: 0x00", "22021"));

    assertThat(Failure.of(new EJBException(nul)).kind()).isEqualTo(Kind.UNREADABLE);
  }

  @Test
  void aDatabaseThatRefusesIsThere() {
    var refused = new PersistenceException(new SQLException("too long", "22001"));

    assertThat(Failure.of(refused).kind()).isEqualTo(Kind.UNFORESEEN);
  }

  @Test
  void everythingElseIsUnforeseen() {
    assertThat(Failure.of(new NullPointerException()).kind()).isEqualTo(Kind.UNFORESEEN);
  }
}
