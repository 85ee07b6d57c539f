package org.rabta.web.frame;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What the next page has to say: kept in the session across the redirect that follows an act, so
 * that it survives a change of node and is told in the language the reader then has.
 */
@SessionScoped
public class Notices implements Serializable {

  private static final long serialVersionUID = 1L;

  private List<Notice> pending = new ArrayList<>();

  /**
   * One thing to say.
   *
   * @param key the message key
   * @param arguments its placeholders, already in words
   * @param done whether it tells of an act that was done
   */
  public record Notice(String key, List<String> arguments, boolean done) implements Serializable {}

  /**
   * An act was done. Every page bean says so before it redirects; drafts kept in the browser are
   * forgotten then.
   */
  public void done(String key, String... arguments) {
    pending.add(new Notice(key, List.of(arguments), true));
  }

  /** Something the reader should know, without an act having been done. */
  public void warn(String key, String... arguments) {
    pending.add(new Notice(key, List.of(arguments), false));
  }

  /** Hands out what is pending, once. */
  List<Notice> take() {
    List<Notice> taken = pending;
    pending = new ArrayList<>();
    return taken;
  }
}
