package org.rabta.bench;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Field;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.rabta.domain.access.Caller;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.access.DatabaseSession;

/**
 * The portal's own query services outside its server: what they would be given there is put in
 * here. No interceptor runs, so a caller speaks to the database through {@link #speak}.
 */
final class Services {

  private final Map<Class<?>, Object> made = new HashMap<>();
  private final Caller caller;

  /** For one caller on one connection. */
  Services(EntityManager entityManager, Caller caller) {
    this.caller = caller;
    var holder = new CallerHolder();
    holder.enter(caller, "internal");
    made.put(CallerHolder.class, holder);
    made.put(EntityManager.class, entityManager);
    made.put(Clock.class, Clock.systemUTC());
  }

  /** Row-level security answers for the caller until the transaction ends. */
  void speak() {
    get(DatabaseSession.class).speakFor(caller);
  }

  /** A service with everything it asks for. */
  <T> T get(Class<T> type) {
    if (!made.containsKey(type)) {
      try {
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        var service = constructor.newInstance();
        made.put(type, service);
        for (Class<?> level = type; level != Object.class; level = level.getSuperclass()) {
          fill(service, level);
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(type.getName() + " cannot be made outside the server", e);
      }
    }
    return type.cast(made.get(type));
  }

  private void fill(Object service, Class<?> level) throws IllegalAccessException {
    for (Field field : level.getDeclaredFields()) {
      if (field.isAnnotationPresent(Inject.class)
          || field.isAnnotationPresent(PersistenceContext.class)) {
        field.setAccessible(true);
        field.set(service, get(field.getType()));
      }
    }
  }
}
