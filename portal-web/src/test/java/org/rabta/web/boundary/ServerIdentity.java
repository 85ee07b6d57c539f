package org.rabta.web.boundary;

import java.security.Principal;
import javax.security.auth.Subject;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;

/**
 * Tells the server who runs on this thread, with exactly the caller's roles, as a login would. The
 * server's own classes are reached by name, because they are not published for compiling against.
 */
final class ServerIdentity {

  private static final String CONTEXT = "com.sun.enterprise.security.SecurityContext";
  private static final String GROUP = "org.glassfish.security.common.Group";

  private ServerIdentity() {}

  static void become(Caller caller) {
    try {
      var subject = new Subject();
      subject.getPrincipals().add(new Named(caller.subject()));
      for (Role role : caller.roles()) {
        subject.getPrincipals().add(group(role.claim()));
      }
      var type = Class.forName(CONTEXT);
      var context =
          type.getConstructor(String.class, Subject.class).newInstance(caller.subject(), subject);
      type.getMethod("setCurrent", type).invoke(null, context);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  static void becomeNobody() {
    try {
      Class.forName(CONTEXT).getMethod("setUnauthenticatedContext").invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Principal group(String name) throws ReflectiveOperationException {
    return (Principal) Class.forName(GROUP).getConstructor(String.class).newInstance(name);
  }

  private record Named(String name) implements Principal {

    @Override
    public String getName() {
      return name;
    }
  }
}
