package org.rabta.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.rabta.domain.kernel.Answer;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.Fact;

/** Puts a case into words, in English or Urdu; no sentence names a person. */
final class Story {

  private final Wording wording;
  private final List<Wording.Sentence> jobs;
  private final List<Wording.Sentence> starts;
  private final List<Wording.Sentence> ends;
  private final List<Wording.Sentence> adverts;

  /**
   * What was written.
   *
   * @param title one line
   * @param summary two sentences
   * @param narrative the whole
   * @param advert the wording of the advertisement
   */
  record Words(String title, String summary, String narrative, String advert) {}

  Story(Wording wording) {
    this.wording = wording;
    this.jobs = wording.several("job");
    this.starts = wording.several("start");
    this.ends = wording.several("end");
    this.adverts = wording.several("ad");
  }

  Words tell(Scene scene, CaseFacts facts, Places places, Dice dice) {
    boolean urdu = scene.inUrdu();
    String job = dice.pick(jobs).in(urdu);
    int weeks = 1 + dice.below(12);
    String title = wording.one("title." + scene.pattern().name()).in(urdu);
    String start = dice.pick(starts).in(urdu);
    List<String> middle = middle(facts, urdu);
    String end = dice.pick(ends).in(urdu);
    String advert = dice.pick(adverts).in(urdu);
    String summary = start + (middle.isEmpty() ? "" : " " + middle.get(0));
    String narrative = start + " " + String.join(" ", middle) + " " + end;
    UnaryOperator<String> filler = text -> filled(text, scene, facts, places, job, weeks);
    return new Words(
        filler.apply(title), filler.apply(summary), filler.apply(narrative), filler.apply(advert));
  }

  private List<String> middle(CaseFacts facts, boolean urdu) {
    List<String> sentences = new ArrayList<>();
    say(sentences, "channel", facts.knows(Fact.CHANNELS), urdu);
    say(sentences, "paid", facts.amountPkr() != null, urdu);
    say(sentences, "unpaid", facts.amountPkr() == null, urdu);
    say(sentences, "forged", facts.answer(Fact.DOCUMENTS_FORGED) == Answer.YES, urdu);
    say(sentences, "passport", facts.answer(Fact.PASSPORT_WITHHELD) == Answer.YES, urdu);
    say(sentences, "switched", facts.answer(Fact.CONTRACT_SWITCHED) == Answer.YES, urdu);
    say(sentences, "held", facts.answer(Fact.COERCION_OR_CONFINEMENT) == Answer.YES, urdu);
    say(sentences, "ransom", facts.codes(Fact.EXPLOITATION).contains("ransom"), urdu);
    say(sentences, "danger", facts.answer(Fact.DEATHS_OR_DANGER) == Answer.YES, urdu);
    say(sentences, "live", facts.answer(Fact.ONLINE_CONTENT_LIVE) == Answer.YES, urdu);
    return sentences;
  }

  private void say(List<String> sentences, String key, boolean holds, boolean urdu) {
    if (holds) {
      sentences.add(wording.one(key).in(urdu));
    }
  }

  private static String filled(
      String text, Scene scene, CaseFacts facts, Places places, String job, int weeks) {
    boolean urdu = scene.inUrdu();
    long amount = facts.amountPkr() == null ? scene.pattern().amountPkr() : facts.amountPkr();
    String channel = facts.codes(Fact.CHANNELS).stream().findFirst().orElse("").replace('_', ' ');
    return text.replace("{job}", job)
        .replace("{country}", places.country(scene.destination(), urdu))
        .replace("{district}", scene.home().get(urdu ? "name_ur" : "name_en"))
        .replace("{amount}", String.format(Locale.ROOT, "%,d", amount))
        .replace("{channel}", channel)
        .replace("{weeks}", Integer.toString(weeks));
  }
}
