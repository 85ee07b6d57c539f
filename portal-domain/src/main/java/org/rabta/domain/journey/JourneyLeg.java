package org.rabta.domain.journey;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.rabta.domain.caserecord.kernel.CaseEntry;
import org.rabta.domain.caserecord.kernel.Entered;
import org.rabta.domain.caserecord.kernel.Filing;
import org.rabta.domain.caserecord.kernel.KnownDay;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;

/** One leg of a journey, promised or travelled. A promised one may lie ahead. */
@Entity
@Table(name = "journey_leg")
public class JourneyLeg extends CaseEntry {

  /** The last place in the order. */
  public static final int LAST_POSITION = 99;

  @Enumerated(EnumType.STRING)
  private LegKind kind;

  @Column(name = "place_in_order")
  private int position;

  @Column(name = "from_place")
  private String from;

  @Column(name = "to_place")
  private String to;

  @Enumerated(EnumType.STRING)
  private TravelMode mode;

  private String carrier;

  @Embedded private KnownDay travelOn;

  @Enumerated(EnumType.STRING)
  private VisaKind visa;

  @Enumerated(EnumType.STRING)
  private Escort escort;

  private String remark;

  protected JourneyLeg() {}

  /**
   * @throws BusinessRuleViolation {@code journey.kind-missing}, {@code
   *     journey.position-out-of-range}, or one about the day or a text
   */
  public JourneyLeg(Long caseId, LegEntry entry, Filing filing, Entered entered) {
    super(caseId, filing, entered);
    if (entry.kind() == null) {
      throw new BusinessRuleViolation("journey.kind-missing");
    }
    if (entry.position() < 1 || entry.position() > LAST_POSITION) {
      throw new BusinessRuleViolation("journey.position-out-of-range");
    }
    this.kind = entry.kind();
    this.position = entry.position();
    this.from = Text.required("journey.from", entry.from(), 200);
    this.to = Text.required("journey.to", entry.to(), 200);
    this.mode = entry.mode() == null ? TravelMode.UNKNOWN : entry.mode();
    this.carrier = Text.optional("journey.carrier", entry.carrier(), 200);
    this.travelOn =
        kind == LegKind.PROMISED
            ? KnownDay.promised("journey.day", entry.day(), entry.precision(), entered.at())
            : KnownDay.past("journey.day", entry.day(), entry.precision(), entered.at());
    this.visa = entry.visa() == null ? VisaKind.UNKNOWN : entry.visa();
    this.escort = entry.escort() == null ? Escort.UNKNOWN : entry.escort();
    this.remark = Text.optional("journey.remark", entry.remark(), 2_000);
  }

  public LegEntry entry() {
    var day = travelOn == null ? null : travelOn.day();
    return new LegEntry(
        kind,
        position,
        from,
        to,
        mode,
        carrier,
        day == null ? null : day.toString(),
        travelOn == null ? null : travelOn.precision(),
        visa,
        escort,
        remark);
  }
}
