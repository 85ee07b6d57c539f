package org.rabta.web.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.service.usecase.UseCase;

/**
 * A public method of a service. They are asked of the container, so that a new one cannot escape.
 */
record Operation(Class<?> service, Method method) {

  /** Every public method of every service of the portal that people may call. */
  static List<Operation> all() {
    return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .map(Bean::getBeanClass)
        .filter(Operation::isService)
        .distinct()
        .flatMap(service -> Stream.of(service.getMethods()).map(m -> new Operation(service, m)))
        .filter(operation -> operation.method().getDeclaringClass() == operation.service())
        .filter(operation -> !Modifier.isStatic(operation.method().getModifiers()))
        .filter(operation -> !operation.method().isSynthetic())
        .sorted(Comparator.comparing(Operation::toString))
        .toList();
  }

  private static boolean isService(Class<?> type) {
    return type.getName().startsWith("org.rabta.service.")
        && (type.isAnnotationPresent(Stateless.class) || type.isAnnotationPresent(Singleton.class))
        && type.isAnnotationPresent(UseCase.class);
  }

  /** Names of the roles that may call it. */
  Set<String> roles() {
    var allowed = method.getAnnotation(RolesAllowed.class);
    return allowed == null ? Set.of() : Set.of(allowed.value());
  }

  boolean allows(Caller caller) {
    return caller.roles().stream().map(Role::claim).anyMatch(roles()::contains);
  }

  /** Only asks, and changes nothing. */
  boolean isQuery() {
    return service.getSimpleName().endsWith("Queries");
  }

  Object call(Object[] arguments) throws Exception {
    try {
      return method.invoke(CDI.current().select(service).get(), arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Exception thrown) {
        throw thrown;
      }
      throw e;
    }
  }

  @Override
  public String toString() {
    return service.getSimpleName()
        + "."
        + method.getName()
        + Arrays.stream(method.getParameterTypes())
            .map(Class::getSimpleName)
            .collect(Collectors.joining(", ", "(", ")"));
  }
}
