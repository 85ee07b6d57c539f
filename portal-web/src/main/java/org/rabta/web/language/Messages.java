package org.rabta.web.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Set;

/**
 * The words of this request's language: {@code #{m['inbox.page.title']}}, or {@code #{m.say('key',
 * argument)}}.
 */
@Named("m")
@RequestScoped
public class Messages extends AbstractMap<String, String> {

  @Inject private Language language;

  @Override
  public String get(Object key) {
    return Bundles.text(language.getLocale(), String.valueOf(key));
  }

  /** The text of a key with its placeholders {@code {0}}, {@code {1}} filled. */
  public String say(String key, Object... arguments) {
    return Bundles.text(language.getLocale(), key, arguments);
  }

  /** Whether any bundle has that key. */
  @Override
  public boolean containsKey(Object key) {
    return Bundles.find(language.getLocale(), String.valueOf(key)).isPresent();
  }

  /** Empty: the words are asked for one by one. */
  @Override
  public Set<Entry<String, String>> entrySet() {
    return Set.of();
  }
}
