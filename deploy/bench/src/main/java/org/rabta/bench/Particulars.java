package org.rabta.bench;

import java.util.List;
import java.util.Locale;
import org.rabta.domain.caserecord.AdvertisementEntry;
import org.rabta.domain.caserecord.RecruiterEntry;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.Fact;

/**
 * Advertisement, recruiter and victims of a generated case, with sealed identities. Numbers and
 * accounts repeat from case to case, a few of them often, as those of real networks do. Numbers lie
 * in ranges nobody has.
 */
final class Particulars {

  private static final int NETWORKS = 40_000;
  private static final List<String> SITUATIONS_ABROAD =
      List.of("HELD", "FREE_WITH_OTHERS", "SHELTER", "DETENTION", "MISSING", "UNKNOWN");

  private final long ordinal;
  private final Scene scene;
  private final CaseFacts facts;
  private final Course course;
  private final Rows rows;
  private final Dice dice;
  private final Links links;
  private final Sealing sealing;

  Particulars(
      long ordinal,
      Scene scene,
      CaseFacts facts,
      Course course,
      Rows rows,
      Links links,
      Sealing sealing,
      Dice dice) {
    this.ordinal = ordinal;
    this.scene = scene;
    this.facts = facts;
    this.course = course;
    this.rows = rows;
    this.links = links;
    this.sealing = sealing;
    this.dice = dice;
  }

  void add(String advert) {
    int network = (int) (NETWORKS * Math.pow(dice.fraction(), 3));
    facts.codes(Fact.CHANNELS).stream()
        .findFirst()
        .ifPresent(channel -> advert(channel, network, advert));
    if (facts.answer(Fact.CONTACT_IDENTIFIERS_PRESENT).isYes()) {
      recruiter(network);
    }
    int victims = dice.chance(80) ? 1 : 1 + dice.below(4);
    for (int i = 1; i <= victims; i++) {
      victim(i);
    }
  }

  private void advert(String channel, int network, String wording) {
    boolean online = !List.of("in-person", "word of mouth").contains(channel);
    var advert =
        new AdvertisementEntry(
            channel,
            online ? "jobs-abroad-" + network : null,
            online && dice.chance(60) ? "https://offers.example/" + network + "/" + ordinal : null,
            wording,
            facts.answer(Fact.ONLINE_CONTENT_LIVE));
    links.advertisement(advert);
    rows.add(
        Target.ADVERTISEMENT,
        ordinal * CaseMaker.PARTS + 10,
        ordinal,
        advert.platform(),
        advert.account(),
        advert.url(),
        advert.wording(),
        advert.live(),
        course.opened());
  }

  private void recruiter(int network) {
    boolean licensed = facts.answer(Fact.OEP_LICENCE_MENTIONED).isYes();
    var recruiter =
        new RecruiterEntry(
            "Agent " + Integer.toString(network, 36).toUpperCase(Locale.ROOT),
            "+92 300 00%05d".formatted(network),
            licensed ? "GEN-" + (network % 4000) : null);
    links.recruiter(recruiter);
    rows.add(
        Target.RECRUITER,
        ordinal * CaseMaker.PARTS + 11,
        ordinal,
        recruiter.name(),
        recruiter.phone(),
        recruiter.licence(),
        course.opened());
  }

  private void victim(int number) {
    long id = ordinal * CaseMaker.PARTS + 11 + number;
    boolean abroad = !scene.where().equals("PK");
    boolean kept = sealing.add(ordinal, number, id, course.opened(), rows, dice);
    rows.add(
        Target.PERSON,
        id,
        ordinal,
        number,
        abroad ? dice.pick(SITUATIONS_ABROAD) : "AT_HOME",
        scene.where(),
        dice.chance(30) ? scene.district(false) : null,
        facts.answer(Fact.VICTIM_MINOR),
        dice.chance(30) ? "Evenings, by a relative" : null,
        kept,
        course.opened(),
        course.opened());
  }
}
