package org.rabta.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;

/** Reads the settings of the login from the environment. */
@ApplicationScoped
class OidcConfiguration {

  /**
   * @throws java.util.NoSuchElementException if a setting is missing
   */
  @Produces
  @Singleton
  OidcSettings settings(Config config) {
    return OidcSettings.of(
        config.getValue("RABTA_OIDC_ISSUER", String.class),
        config.getValue("RABTA_OIDC_CLIENT_ID", String.class),
        config.getValue("RABTA_OIDC_CLIENT_SECRET", String.class),
        config.getValue("RABTA_BASE_URL", String.class));
  }
}
