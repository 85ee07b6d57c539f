package org.rabta.domain.caserecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.domain.kernel.BusinessRuleViolation;

class WebAddressTest {

  @Test
  void isNeverRequired() {
    assertThat(WebAddress.optional("url", " ")).isNull();
  }

  @Test
  void getsASchemeWhereOneIsMissing() {
    assertThat(WebAddress.optional("url", "jobs.example/apply"))
        .isEqualTo("https://jobs.example/apply");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "ftp://h/x",
        "http://",
        "not an address",
        "http://a b"
      })
  void isRefusedWhenItIsNotAWebAddress(String typed) {
    assertThatThrownBy(() -> WebAddress.optional("url", typed))
        .isInstanceOfSatisfying(
            BusinessRuleViolation.class,
            refusal -> assertThat(refusal.code()).isEqualTo("advert.url-malformed"));
  }
}
