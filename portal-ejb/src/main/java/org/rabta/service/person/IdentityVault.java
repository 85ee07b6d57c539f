package org.rabta.service.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.person.BlindIndex;
import org.rabta.domain.person.Identity;
import org.rabta.domain.person.IdentityKeys;
import org.rabta.domain.person.Person;

/**
 * Where identities are sealed and opened. The keys come from the file that {@code
 * RABTA_IDENTITY_KEYS} names; it is read again when it changes, so that keys are changed, or put
 * back, without a restart. Without the right keys everything else goes on: identities stay closed,
 * none is sealed, and whoever asks is told so.
 */
@ApplicationScoped
public class IdentityVault {

  private static final Logger LOG = Logger.getLogger(IdentityVault.class.getName());
  private static final String MISSING = "identity.keys-missing";
  private static final String WRONG = "identity.keys-wrong";

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject
  @ConfigProperty(name = "RABTA_IDENTITY_KEYS")
  private Optional<String> file;

  private IdentityKeys keys;
  private FileTime asOf;

  /**
   * Seals who a person is.
   *
   * @throws BusinessRuleViolation {@code identity.keys-missing} or {@code identity.keys-wrong}
   */
  public byte[] close(Person person, Identity identity) {
    return fitting().seal().close(person.caseId(), person.id(), identity);
  }

  /**
   * Opens who a person is.
   *
   * @throws BusinessRuleViolation {@code identity.keys-missing} or {@code identity.keys-wrong}
   */
  public Identity open(Person person, byte[] sealed) {
    try {
      return keys().seal().open(person.caseId(), person.id(), sealed);
    } catch (GeneralSecurityException refused) {
      LOG.log(Level.WARNING, "An identity does not open with the keys in use");
      throw new BusinessRuleViolation(WRONG);
    }
  }

  /**
   * Seals a text of a draft.
   *
   * @throws BusinessRuleViolation {@code identity.keys-missing} or {@code identity.keys-wrong}
   */
  public byte[] closeDraft(UUID draft, String text) {
    return fitting().seal().closeDraft(draft, text);
  }

  /**
   * Opens a text of a draft.
   *
   * @throws BusinessRuleViolation {@code identity.keys-missing} or {@code identity.keys-wrong}
   */
  public String openDraft(UUID draft, byte[] sealed) {
    try {
      return keys().seal().openDraft(draft, sealed);
    } catch (GeneralSecurityException refused) {
      LOG.log(Level.WARNING, "A draft does not open with the keys in use");
      throw new BusinessRuleViolation(WRONG);
    }
  }

  /**
   * Seals the number of a document that a request is about.
   *
   * @throws BusinessRuleViolation {@code identity.keys-missing} or {@code identity.keys-wrong}
   */
  public byte[] closeDocument(long request, long item, String number) {
    return fitting().seal().closeDocument(request, item, number);
  }

  /**
   * Opens the number of a document that a request is about.
   *
   * @throws BusinessRuleViolation {@code identity.keys-missing} or {@code identity.keys-wrong}
   */
  public String openDocument(long request, long item, byte[] sealed) {
    try {
      return keys().seal().openDocument(request, item, sealed);
    } catch (GeneralSecurityException refused) {
      LOG.log(Level.WARNING, "A document of a request does not open with the keys in use");
      throw new BusinessRuleViolation(WRONG);
    }
  }

  /**
   * The index of what is sealed.
   *
   * @throws BusinessRuleViolation {@code identity.keys-missing} or {@code identity.keys-wrong}
   */
  public BlindIndex index() {
    return fitting().index();
  }

  /** The keys, if they are those that the database was written with so far. */
  private IdentityKeys fitting() {
    var inUse =
        (byte[]) entityManager.createNativeQuery("select rabta.seal_in_use()").getSingleResult();
    var read = keys();
    if (inUse != null && !read.fit(inUse)) {
      LOG.log(Level.WARNING, "The keys of identities are not those the database was written with");
      throw new BusinessRuleViolation(WRONG);
    }
    return read;
  }

  private synchronized IdentityKeys keys() {
    var named = file.filter(name -> !name.isBlank());
    if (named.isEmpty()) {
      throw new BusinessRuleViolation(MISSING);
    }
    try {
      var path = Path.of(named.get());
      var changed = Files.getLastModifiedTime(path);
      if (keys == null || !changed.equals(asOf)) {
        keys = IdentityKeys.parse(Files.readString(path));
        asOf = changed;
      }
      return keys;
    } catch (IOException | InvalidPathException unreadable) {
      LOG.log(Level.WARNING, "The file of RABTA_IDENTITY_KEYS cannot be read: {0}", unreadable);
      throw new BusinessRuleViolation(MISSING);
    } catch (GeneralSecurityException damaged) {
      LOG.log(Level.WARNING, "The file of RABTA_IDENTITY_KEYS: {0}", damaged.getMessage());
      throw new BusinessRuleViolation(WRONG);
    }
  }
}
