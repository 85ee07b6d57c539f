package org.rabta.service.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rabta.domain.evidence.EvidenceCheck;
import org.rabta.domain.evidence.EvidenceItem;
import org.rabta.service.evidence.ItemRow.CheckView;

/** Reads what was found of items, and makes rows of them. */
@Dependent
public class Findings {

  private static final String LATEST =
      """
      select distinct on (item_id, integrity) * from rabta.evidence_check
       where item_id = any (string_to_array(?1, ',')::bigint[])
       order by item_id, integrity, checked_at desc, id desc
      """;

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  /** The items with the latest finding of each kind. */
  List<ItemRow> rows(Collection<EvidenceItem> items) {
    var latest = latest(items);
    return items.stream()
        .map(
            item ->
                ItemRow.of(
                    item, latest.get(key(item.id(), true)), latest.get(key(item.id(), false))))
        .toList();
  }

  /** All findings of one item, newest first. */
  List<CheckView> all(Long item) {
    return entityManager
        .createQuery(
            "select c from EvidenceCheck c where c.itemId = :item order by c.checkedAt desc, c.id desc",
            EvidenceCheck.class)
        .setParameter("item", item)
        .setMaxResults(ItemView.MOST)
        .getResultStream()
        .map(Findings::view)
        .toList();
  }

  @SuppressWarnings("unchecked")
  private Map<String, CheckView> latest(Collection<EvidenceItem> items) {
    var keys = items.stream().map(item -> item.id().toString()).toList();
    var latest = new HashMap<String, CheckView>();
    List<EvidenceCheck> found =
        entityManager
            .createNativeQuery(LATEST, EvidenceCheck.class)
            .setParameter(1, String.join(",", keys))
            .getResultList();
    found.forEach(
        check -> latest.put(key(check.itemId(), check.result().isOfIntegrity()), view(check)));
    return latest;
  }

  private static String key(Long item, boolean integrity) {
    return item + (integrity ? "i" : "s");
  }

  private static CheckView view(EvidenceCheck check) {
    return new CheckView(check.result(), check.detail(), check.checkedName(), check.checkedAt());
  }
}
