package org.rabta.web.promoter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.rabta.domain.promoter.FileFault;
import org.rabta.domain.promoter.LicenceStatus;
import org.rabta.domain.promoter.Occasion;
import org.rabta.domain.promoter.PromoterName;
import org.rabta.service.promoter.LicenceFinding;
import org.rabta.service.promoter.PromoterRow;
import org.rabta.web.frame.RuleWords;
import org.rabta.web.language.Language;
import org.rabta.web.language.Messages;
import org.rabta.web.language.Moments;
import org.rabta.web.language.Names;
import org.rabta.web.page.Address;

/** What the registry says, in the language of this request. */
@Named("promoterWords")
@RequestScoped
public class PromoterWords {

  @Inject private Language language;
  @Inject private Messages words;
  @Inject private Moments moments;
  @Inject private Names names;
  @Inject private RuleWords rules;

  /** The promoter's name; the one in Latin script where there is no other. */
  public String name(PromoterRow row) {
    return language.isUrdu() && row.nameUr() != null ? row.nameUr() : row.nameEn();
  }

  /** The address of the promoter's page. */
  public String address(PromoterRow row) {
    return Address.of("/promoters/licence").with("no", row.licence()).toString();
  }

  /** Where a statement comes from, and of which day. */
  public String source(String source, LocalDate asOf) {
    var from = Occasion.PORTAL.equals(source) ? words.get("licence.source.PORTAL") : source;
    return words.say("licence.source.text", from, moments.date(asOf));
  }

  public String period(LocalDate from, LocalDate until) {
    return words.say("licence.validity.text", moments.date(from), moments.date(until));
  }

  /** What a line of a list breaks. */
  public String fault(FileFault fault) {
    return rules.of(fault.rule());
  }

  /** A value of a difference: a day, a status, or text. */
  public String value(Object value) {
    if (value == null) {
      return words.get("promoter-list.nothing.value");
    }
    if (value instanceof LocalDate day) {
      return moments.date(day);
    }
    return value instanceof Enum<?> constant ? names.of(constant) : value.toString();
  }

  /** What the reader should take care of; null if the licence was good and the name fits. */
  public String warning(LicenceFinding finding) {
    if (finding.status() == null) {
      return words.get("licence.finding.empty");
    }
    if (finding.status() == LicenceStatus.NOT_FOUND) {
      var known = finding.promoter() == null ? "not-found" : "not-yet";
      return words.get("licence.finding." + known);
    }
    return finding.name() == PromoterName.Match.DIFFERENT
        ? words.get("licence.finding.other-name")
        : null;
  }
}
