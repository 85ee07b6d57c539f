package org.rabta.web.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.access.DatabaseSession;

/** Asks the portal's database for everything, as a service that forgot every check would. */
@Stateless
@PermitAll
public class WithoutPredicate {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private DatabaseSession session;

  /**
   * How many of each entity there are, but for the directory and the registry of promoters, which
   * are the same for everybody.
   */
  public Map<String, Integer> entities() {
    speak();
    var found = new LinkedHashMap<String, Integer>();
    for (var entity : entityManager.getMetamodel().getEntities()) {
      var type = entity.getJavaType().getName();
      if (!type.matches("org\\.rabta\\.domain\\.(directory|promoter)\\..*")) {
        var all = "select e from " + entity.getName() + " e";
        found.put(entity.getName(), entityManager.createQuery(all).getResultList().size());
      }
    }
    return found;
  }

  /** How many rows each table has. */
  public Map<String, Integer> tables(List<String> names) {
    speak();
    var found = new LinkedHashMap<String, Integer>();
    for (var name : names) {
      var all = "select " + key(name) + " from rabta." + name;
      found.put(name, entityManager.createNativeQuery(all).getResultList().size());
    }
    return found;
  }

  /** How many rows of the case each table has. */
  public Map<String, Integer> tablesOf(List<String> names, long caseId) {
    speak();
    var found = new LinkedHashMap<String, Integer>();
    for (var name : names) {
      var key = key(name);
      var all = "select " + key + " from rabta." + name + " where " + key + " = ?1";
      found.put(
          name,
          entityManager.createNativeQuery(all).setParameter(1, caseId).getResultList().size());
    }
    return found;
  }

  /** The entity with that key, if the database gives it away; null if not. */
  public Object find(Class<?> entity, Object key) {
    speak();
    return entityManager.find(entity, key);
  }

  /** Changes without asking; how many rows were changed. */
  public int change(String sql) {
    speak();
    return entityManager.createNativeQuery(sql).executeUpdate();
  }

  private static String key(String table) {
    return table.equals("case_record") ? "id" : "case_id";
  }

  private void speak() {
    callers.ifSignedIn().ifPresent(session::speakFor);
  }
}
