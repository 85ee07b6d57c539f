package org.rabta.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rabta.domain.access.Caller;
import org.rabta.service.access.CallerHolder;
import org.rabta.web.language.Messages;
import org.rabta.web.part.Figure;

/**
 * What the frame of a page shows: who is signed in, the places that are theirs, the messages of the
 * request.
 */
@Named("frame")
@RequestScoped
public class Frame {

  /** The phone has room for three places beside "More". */
  private static final int FIRST = 3;

  @Inject private CallerHolder callers;
  @Inject private ServletContext application;
  @Inject private Messages words;
  @Inject private Notices notices;
  @Inject private InboxBadge badge;

  private List<Place> places;
  private List<ShownMessage> messages;
  private boolean acted;

  public boolean isSignedIn() {
    return callers.ifSignedIn().isPresent();
  }

  /** The caller; null on pages that are open to everybody. */
  public Caller getCaller() {
    return callers.ifSignedIn().orElse(null);
  }

  /** Up to two letters for the account button. */
  public String getInitials() {
    return callers.ifSignedIn().map(Caller::name).map(Frame::initials).orElse("");
  }

  static String initials(String name) {
    return Arrays.stream(name.strip().split("[\\s-]+"))
        .filter(part -> !part.isEmpty())
        .limit(2)
        .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining());
  }

  public String getRolesText() {
    return callers.ifSignedIn().stream()
        .flatMap(caller -> caller.roles().stream().sorted())
        .map(role -> words.get("role." + role.claim()))
        .reduce((one, next) -> words.say("frame.account.roles", one, next))
        .orElse("");
  }

  /**
   * Names the owner of drafts kept in the browser without telling who it is; empty if nobody is
   * signed in.
   */
  public String getOwner() {
    return callers.ifSignedIn().map(Caller::subject).map(Frame::digest).orElse("");
  }

  /** The places of the rail. */
  public List<Place> getPlaces() {
    if (places == null) {
      places =
          callers
              .ifSignedIn()
              .map(caller -> Stream.of(Place.values()).filter(p -> p.isFor(caller.roles())))
              .orElse(Stream.empty())
              .filter(this::exists)
              .toList();
    }
    return places;
  }

  public List<Place> getFirstPlaces() {
    return getPlaces().size() <= FIRST + 1 ? getPlaces() : getPlaces().subList(0, FIRST);
  }

  public List<Place> getMorePlaces() {
    return getPlaces().size() <= FIRST + 1
        ? List.of()
        : getPlaces().subList(FIRST, getPlaces().size());
  }

  /** How many things need the reader; null for roles without an inbox. */
  public String getInboxCount() {
    Long count = badge.count();
    return count == null ? null : Figure.shownInFrame(count);
  }

  /** The inbox link as it is read aloud. */
  public String getInboxLabel() {
    Long count = badge.count();
    return count == null ? words.get("frame.inbox.label") : words.say("frame.inbox.count", count);
  }

  public boolean shows(String place) {
    return getPlaces().contains(Place.valueOf(place));
  }

  /**
   * The messages for the top of the page: what was done before the redirect, then those of this
   * request.
   */
  List<ShownMessage> getMessages() {
    if (messages == null) {
      messages = new ArrayList<>();
      for (Notices.Notice notice : notices.take()) {
        acted |= notice.done();
        messages.add(ShownMessage.of(notice, words));
      }
      messages.addAll(ofThisRequest(FacesContext.getCurrentInstance()));
    }
    return messages;
  }

  /**
   * Whether the page tells of an act that was done; then the browser forgets the drafts that led to
   * it.
   */
  boolean isActed() {
    getMessages();
    return acted;
  }

  private static List<ShownMessage> ofThisRequest(FacesContext faces) {
    List<ShownMessage> shown = new ArrayList<>();
    Iterator<String> fields = faces.getClientIdsWithMessages();
    while (fields.hasNext()) {
      String field = fields.next();
      for (FacesMessage message : faces.getMessageList(field)) {
        shown.add(ShownMessage.of(message, field));
      }
    }
    return shown;
  }

  private boolean exists(Place place) {
    try {
      return application.getResource(place.page()) != null;
    } catch (MalformedURLException e) {
      return false;
    }
  }

  private static String digest(String subject) {
    try {
      byte[] full =
          MessageDigest.getInstance("SHA-256").digest(subject.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(full, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
