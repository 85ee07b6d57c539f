package org.rabta.service.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;

/**
 * Finds cases by what they say. Something with a digit in it is likely a number, an address or a
 * reference, which few cases have: the index knows them. Otherwise the first cases of the list are
 * looked through one by one, few and then more: that is enough of them for a common word. Where it
 * is not, the index knows the cases of a rare word. Only a common word that fits hardly any of
 * somebody's many cases is answered in steps.
 */
@Dependent
public class WordSearch {

  /** Longest text that is searched for, in characters. */
  static final int LONGEST = 200;

  /** So many cases are looked through first: a word that one case in twenty says fills a page. */
  private static final int FIRST = 500;

  /** So many cases are looked through for one page. */
  static final int WINDOW = 2000;

  /** A word that more records say is common. */
  private static final int RARE = 3000;

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CaseRows rows;

  /**
   * A page of at most {@code most} rows.
   *
   * @throws BusinessRuleViolation {@code search.nothing-to-find}, or a text code
   */
  CaseList page(CaseFilter filter, int most) {
    var words = Text.optional("search.words", filter.words(), LONGEST);
    requireSomething(words);
    var likelyRare = words.chars().anyMatch(Character::isDigit);
    var keys = likelyRare ? fromIndex(words) : null;
    return keys == null ? newestFirst(filter, words, most, likelyRare) : among(filter, keys, most);
  }

  /**
   * Looks through the newest.
   *
   * @param common whether the index is known not to help
   */
  private CaseList newestFirst(CaseFilter filter, String words, int most, boolean common) {
    var few = inWindow(filter, words, most, FIRST);
    if (few.older() != null || rows.placeAfter(filter, FIRST).isEmpty()) {
      return few;
    }
    var keys = common ? null : fromIndex(words);
    if (keys != null) {
      return among(filter, keys, most);
    }
    var found = inWindow(filter, words, most, WINDOW);
    return found.older() != null
        ? found
        : rows.placeAfter(filter, WINDOW)
            .map(end -> new CaseList(found.rows(), end, WINDOW))
            .orElse(found);
  }

  /**
   * Keys of all cases that say it, as PostgreSQL writes an array.
   *
   * @throws BusinessRuleViolation {@code search.too-common}, {@code search.nothing-to-find}, or a
   *     text code
   */
  String keys(String typed) {
    var words = Text.optional("search.words", typed, LONGEST);
    requireSomething(words);
    var keys = fromIndex(words);
    if (keys == null) {
      throw new BusinessRuleViolation("search.too-common");
    }
    return keys;
  }

  private CaseList inWindow(CaseFilter filter, String words, int most, int window) {
    var statement = rows.statement(filter);
    var first = statement.access(window);
    var from =
        """
        (with first as materialized (select * from %s w),
              said as materialized (
                select c from rabta.cases_saying_among(array(select case_id from first), rabta.search_terms(%s)) c)
         select * from first where case_id in (select c from said))
        """
            .formatted(first, statement.value(words));
    return CaseRows.cut(rows.read(statement, from, most + 1), filter.sort(), most);
  }

  private CaseList among(CaseFilter filter, String keys, int most) {
    var statement = rows.statement(filter);
    statement.among(keys);
    var from = statement.access(most + 1);
    return CaseRows.cut(rows.read(statement, from, most + 1), filter.sort(), most);
  }

  /** Keys of the cases that say it; null if the words are too common for the index to help. */
  private String fromIndex(String words) {
    return (String)
        entityManager
            .createNativeQuery(
                "select cast(rabta.cases_saying(rabta.search_terms(?1), ?2) as text)")
            .setParameter(1, words)
            .setParameter(2, RARE)
            .getSingleResult();
  }

  private void requireSomething(String words) {
    var terms =
        (Number)
            entityManager
                .createNativeQuery("select cardinality(rabta.search_terms(?1))")
                .setParameter(1, words)
                .getSingleResult();
    if (terms.intValue() == 0) {
      throw new BusinessRuleViolation("search.nothing-to-find");
    }
  }
}
