package org.rabta.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Tells other features whether a request was sent by one of the portal's own pages. */
@ApplicationScoped
public class OwnPages {

  private OidcSettings settings;

  /** For the container's proxy. */
  protected OwnPages() {}

  @Inject
  OwnPages(OidcSettings settings) {
    this.settings = settings;
  }

  /** Whether the browser vouches for it; a request that says nothing is not. */
  public boolean sent(HttpServletRequest request) {
    return SameOrigin.sent(request, settings.baseUrl());
  }
}
