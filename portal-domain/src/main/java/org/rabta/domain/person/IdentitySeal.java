package org.rabta.domain.person;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Seals and opens. What is sealed is bound to its place: copied to another person, another case or
 * another draft, it does not open.
 */
public final class IdentitySeal {

  private static final JsonMapper JSON = new JsonMapper();

  /** Tink writes a version byte and the number of the key before what it seals. */
  private static final int KEY_ID_AT = 1;

  private static final int SHORTEST = 5;

  private final Aead aead;
  private final int key;

  IdentitySeal(Aead aead, int key) {
    this.aead = aead;
    this.key = key;
  }

  /** The identity of a person of a case, unreadable. */
  public byte[] close(long caseId, long personId, Identity identity) {
    return close(write(identity), place(caseId, personId));
  }

  /**
   * Who it is.
   *
   * @throws GeneralSecurityException if none of the keys fits, or it was sealed for another place
   */
  public Identity open(long caseId, long personId, byte[] sealed) throws GeneralSecurityException {
    return read(aead.decrypt(sealed, IdentityKeys.bytes(place(caseId, personId))));
  }

  /** A text that belongs to a draft, unreadable. */
  public byte[] closeDraft(UUID draft, String text) {
    return close(text, "draft:" + draft);
  }

  /**
   * The text.
   *
   * @throws GeneralSecurityException if none of the keys fits, or it was sealed for another draft
   */
  public String openDraft(UUID draft, byte[] sealed) throws GeneralSecurityException {
    return new String(
        aead.decrypt(sealed, IdentityKeys.bytes("draft:" + draft)), StandardCharsets.UTF_8);
  }

  /** The number of a document that a request is about, unreadable. */
  public byte[] closeDocument(long requestId, long itemId, String number) {
    return close(number, document(requestId, itemId));
  }

  /**
   * The number.
   *
   * @throws GeneralSecurityException if none of the keys fits, or it was sealed for another request
   */
  public String openDocument(long requestId, long itemId, byte[] sealed)
      throws GeneralSecurityException {
    return new String(
        aead.decrypt(sealed, IdentityKeys.bytes(document(requestId, itemId))),
        StandardCharsets.UTF_8);
  }

  /** Whether the newest key has sealed that. */
  public boolean isOfNewest(byte[] sealed) {
    return keyOf(sealed) == key;
  }

  static int keyOf(byte[] sealed) {
    return sealed.length < SHORTEST ? 0 : ByteBuffer.wrap(sealed).getInt(KEY_ID_AT);
  }

  private byte[] close(String text, String place) {
    try {
      return aead.encrypt(IdentityKeys.bytes(text), IdentityKeys.bytes(place));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String place(long caseId, long personId) {
    return "case:" + caseId + "/person:" + personId;
  }

  private static String document(long requestId, long itemId) {
    return "request:" + requestId + "/item:" + itemId;
  }

  private static String write(Identity identity) {
    var object = JSON.createObjectNode();
    object.put("name", identity.name());
    object.put("father", identity.father());
    object.put("cnic", identity.cnic());
    object.put("passport", identity.passport());
    object.put("phone", identity.phone());
    object.put("document", identity.document());
    object.put("born", identity.born() == null ? null : identity.born().toString());
    try {
      return JSON.writeValueAsString(object);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Identity read(byte[] opened) throws GeneralSecurityException {
    try {
      var object = JSON.readTree(opened);
      var born = object.path("born").textValue();
      return new Identity(
          object.path("name").textValue(),
          object.path("father").textValue(),
          object.path("cnic").textValue(),
          object.path("passport").textValue(),
          object.path("phone").textValue(),
          object.path("document").textValue(),
          born == null ? null : LocalDate.parse(born));
    } catch (IOException | RuntimeException e) {
      throw new GeneralSecurityException("what was sealed is no identity");
    }
  }
}
