package org.rabta.bench;

import java.net.CookieManager;
import java.net.CookieStore;
import java.net.HttpCookie;
import java.net.URI;
import java.util.List;

/**
 * Cookies of this machine. Browsers take a loopback address for a secure one and send it cookies
 * that are marked so; Java's cookie jar does not, hence the mark is dropped.
 */
final class LoopbackCookies implements CookieStore {

  private final CookieStore kept = new CookieManager().getCookieStore();

  @Override
  public void add(URI from, HttpCookie cookie) {
    cookie.setSecure(false);
    kept.add(from, cookie);
  }

  @Override
  public List<HttpCookie> get(URI to) {
    return kept.get(to);
  }

  @Override
  public List<HttpCookie> getCookies() {
    return kept.getCookies();
  }

  @Override
  public List<URI> getURIs() {
    return kept.getURIs();
  }

  @Override
  public boolean remove(URI from, HttpCookie cookie) {
    return kept.remove(from, cookie);
  }

  @Override
  public boolean removeAll() {
    return kept.removeAll();
  }
}
