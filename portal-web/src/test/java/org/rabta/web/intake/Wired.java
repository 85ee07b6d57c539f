package org.rabta.web.intake;

import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.Locale;
import org.rabta.web.language.Language;

/** Beans outside a container: whatever they ask for is made in the same way. */
final class Wired {

  private Wired() {}

  /** A bean of that type, for a reader of that language. */
  static <T> T bean(Class<T> type, Locale locale) throws ReflectiveOperationException {
    Constructor<T> constructor = type.getDeclaredConstructor();
    constructor.setAccessible(true);
    T bean = constructor.newInstance();
    for (Field field : type.getDeclaredFields()) {
      field.setAccessible(true);
      if (type == Language.class && field.getType() == Locale.class) {
        field.set(bean, locale);
      } else if (field.isAnnotationPresent(Inject.class) && type != Language.class) {
        field.set(bean, bean(field.getType(), locale));
      }
    }
    return bean;
  }
}
