package org.rabta.web.login;

import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.Map;

/** A browser as the portal knows it: the session behind its cookie. */
final class Browser {

  private HttpSession session;
  private int sessions;

  HttpSession sessionIfAny() {
    return session;
  }

  HttpSession session() {
    if (session == null) {
      session = newSession("session-" + ++sessions);
    }
    return session;
  }

  private HttpSession newSession(String id) {
    Map<String, Object> attributes = new HashMap<>();
    return Exchange.proxy(
        HttpSession.class,
        (name, args) ->
            switch (name) {
              case "getId" -> id;
              case "getAttribute" -> attributes.get((String) args[0]);
              case "setAttribute" -> attributes.put((String) args[0], args[1]);
              case "invalidate" -> {
                attributes.clear();
                session = null;
                yield null;
              }
              default -> throw new UnsupportedOperationException(name);
            });
  }
}
