package org.rabta.service.indicator;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rabta.domain.caserecord.Advertisement;
import org.rabta.domain.caserecord.Report;
import org.rabta.domain.indicator.CaseSign;
import org.rabta.domain.indicator.text.RedFlagReader;
import org.rabta.domain.indicator.text.TextKind;
import org.rabta.service.indicator.SignsOfCase.ReadText;

/** Reads the texts of a case for warning signs. */
@Dependent
public class ProposedFlags {

  private static final int MOST_TEXTS = 50;

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  /** The advertisements, then the stories, each with what it seems to show. */
  List<ReadText> of(Long caseId) {
    var texts = new ArrayList<ReadText>();
    adverts(caseId).stream()
        .map(advertisement -> advertisement.entry().wording())
        .forEach(wording -> add(texts, TextKind.ADVERTISEMENT, wording));
    all(Report.class, caseId).stream()
        .map(Report::narrative)
        .forEach(narrative -> add(texts, TextKind.STORY, narrative));
    return texts;
  }

  /** For each proposed sign the words that it is proposed for, shortened to what is kept. */
  Map<String, String> wordsOf(Long caseId) {
    var words = new HashMap<String, String>();
    for (var text : of(caseId)) {
      for (var proposal : text.proposals()) {
        proposal.passages().stream()
            .map(passage -> passage.words().replaceAll("\\p{Cntrl}", " "))
            .filter(quoted -> quoted.length() <= CaseSign.LONGEST_WORDS)
            .findFirst()
            .ifPresent(quoted -> words.putIfAbsent(proposal.sign(), quoted));
      }
    }
    return words;
  }

  private static void add(List<ReadText> texts, TextKind kind, String text) {
    if (text != null) {
      texts.add(new ReadText(kind, text, RedFlagReader.delivered().read(text, kind)));
    }
  }

  /** An advertisement that was corrected is read as it stands now. */
  private List<Advertisement> adverts(Long caseId) {
    return entityManager
        .createQuery(
            "select a from Advertisement a where a.caseId = :id and a.withdrawn = false and not"
                + " exists (select 1 from Advertisement s where s.supersedes = a.id) order by a.id",
            Advertisement.class)
        .setParameter("id", caseId)
        .setMaxResults(MOST_TEXTS)
        .getResultList();
  }

  private <T> List<T> all(Class<T> part, Long caseId) {
    return entityManager
        .createQuery(
            "select x from " + part.getSimpleName() + " x where x.caseId = :id order by x.id", part)
        .setParameter("id", caseId)
        .getResultList();
  }
}
