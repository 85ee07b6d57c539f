package org.rabta.web.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Level;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.domain.caserecord.HandlingCode;
import org.rabta.domain.caserecord.Tlp;
import org.rabta.domain.sharing.BasisKind;
import org.rabta.domain.sharing.SharePurpose;
import org.rabta.domain.sharing.ShareTerms;
import org.rabta.service.sharing.MarkCase;
import org.rabta.service.sharing.ShareCase;
import org.rabta.service.sharing.SharingService;

/** Shares as tests need them, made through the services. */
@ApplicationScoped
public class Sharing {

  static final Set<CasePart> ALL = EnumSet.allOf(CasePart.class);

  @Inject private As as;
  @Inject private Cases cases;
  @Inject private SharingService sharing;
  @Inject private Clock clock;

  /** A case of the cybercrime centre Lahore that may be given to other agencies. */
  String shareable() throws Exception {
    var reference = cases.opened(People.ncciaOfficer());
    marked(reference, Tlp.AMBER);
    return reference;
  }

  void marked(String reference, Tlp mark) throws Exception {
    as.of(People.ncciaOfficer())
        .run(() -> sharing.mark(new MarkCase(reference, mark, "Agreed with the agencies.")));
  }

  /** Shared with the Lahore circle. */
  long shared(String reference, Level level, Set<CasePart> parts) throws Exception {
    return as.of(People.ncciaOfficer())
        .call(() -> sharing.share(with(reference, Cases.LAHORE_CIRCLE, level, parts, 90)));
  }

  long sharedUsually(String reference, Level level) throws Exception {
    return shared(reference, level, ShareTerms.USUAL_PARTS);
  }

  Throwable refusal(Caller by, ShareCase asked) {
    return as.of(by).refusal(() -> sharing.share(asked));
  }

  ShareCase with(String reference, String unit, Level level, Set<CasePart> parts, int days) {
    return new ShareCase(
        reference,
        unit,
        level,
        parts,
        BasisKind.PROVISION,
        "PTPA-3",
        null,
        SharePurpose.INVESTIGATION,
        "The same recruiter stands in a case of theirs.",
        Set.of(HandlingCode.NO_ONWARD_SHARING),
        false,
        today().plusDays(days));
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Karachi"));
  }
}
