package org.rabta.domain.person;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.KmsClient;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.HmacPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ServiceLoader;

/**
 * The keys that identities are sealed with (AES-256-GCM) and, apart from them, the keys of the
 * index they are found by (HMAC-SHA-256). Each is a keyset of Tink: the newest key writes, older
 * ones go on reading, so that keys can be changed while the portal is in use.
 *
 * <p>Their file is JSON: {@code {"seal": KEYSET, "index": KEYSET}}. With a member {@code "kms"},
 * the address of a key in a key management service, both keysets are themselves encrypted by that
 * key, and a {@link KmsClient} for it must be on the class path.
 */
public final class IdentityKeys {

  private static final JsonMapper JSON = new JsonMapper();
  private static final byte[] NOTHING = new byte[0];
  private static final int INDEX_KEY = 32;

  static {
    try {
      AeadConfig.register();
      PrfConfig.register();
    } catch (GeneralSecurityException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final KeysetHandle seal;
  private final KeysetHandle index;

  private IdentityKeys(KeysetHandle seal, KeysetHandle index) {
    this.seal = seal;
    this.index = index;
  }

  /** New ones. */
  public static IdentityKeys generate() {
    try {
      return new IdentityKeys(
          KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM),
          KeysetHandle.generateNew(ofIndex()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Those of a file.
   *
   * @throws GeneralSecurityException if the text is not such a file, or the key management service
   *     does not open it; the message holds no key
   */
  public static IdentityKeys parse(String file) throws GeneralSecurityException {
    JsonNode both;
    try {
      both = JSON.readTree(file);
    } catch (JsonProcessingException e) {
      throw new GeneralSecurityException("the keys of identities are not JSON");
    }
    if (both == null || !both.hasNonNull("seal") || !both.hasNonNull("index")) {
      throw new GeneralSecurityException("the keys of identities are incomplete");
    }
    var kms = both.hasNonNull("kms") ? wrapping(both.get("kms").asText()) : null;
    return new IdentityKeys(keyset(both.get("seal"), kms), keyset(both.get("index"), kms));
  }

  private static KeysetHandle keyset(JsonNode node, Aead kms) throws GeneralSecurityException {
    try {
      return kms == null
          ? TinkJsonProtoKeysetFormat.parseKeyset(node.toString(), InsecureSecretKeyAccess.get())
          : TinkJsonProtoKeysetFormat.parseEncryptedKeyset(node.toString(), kms, NOTHING);
    } catch (RuntimeException e) {
      throw new GeneralSecurityException("the keys of identities are damaged");
    }
  }

  private static Aead wrapping(String address) throws GeneralSecurityException {
    for (var client : ServiceLoader.load(KmsClient.class)) {
      if (client.doesSupport(address)) {
        return client.withDefaultCredentials().getAead(address);
      }
    }
    throw new GeneralSecurityException("no client for the key management service of the keys");
  }

  /** What belongs into the file: secret. */
  public String toFile() {
    try {
      var both = JSON.createObjectNode();
      both.set("seal", JSON.readTree(plain(seal)));
      both.set("index", JSON.readTree(plain(index)));
      return both.toPrettyString() + "\n";
    } catch (JsonProcessingException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same for a file that only the key management service can open. */
  public String toFile(String address) throws GeneralSecurityException {
    try {
      var kms = wrapping(address);
      var both = JSON.createObjectNode();
      both.put("kms", address);
      both.set("seal", JSON.readTree(wrapped(seal, kms)));
      both.set("index", JSON.readTree(wrapped(index, kms)));
      return both.toPrettyString() + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** These keys and a new one before each of them; what the old ones wrote stays readable. */
  public IdentityKeys rotated() {
    try {
      return new IdentityKeys(
          withNew(seal, PredefinedAeadParameters.AES256_GCM), withNew(index, ofIndex()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether older keys go on reading: a change of keys was begun and is not over. */
  public boolean hasOlder() {
    return hasOlder(seal) || hasOlder(index);
  }

  private static boolean hasOlder(KeysetHandle keys) {
    for (int i = 0; i < keys.size(); i++) {
      if (!keys.getAt(i).isPrimary() && keys.getAt(i).getStatus() == KeyStatus.ENABLED) {
        return true;
      }
    }
    return false;
  }

  /**
   * These keys with the older ones switched off: they stay in the file, for backups, and neither
   * open nor find anything.
   */
  public IdentityKeys withOlderDisabled() {
    return new IdentityKeys(
        withOlder(seal, KeyStatus.DISABLED), withOlder(index, KeyStatus.DISABLED));
  }

  /** These keys with all older ones switched on, whatever they were. */
  public IdentityKeys withOlderEnabled() {
    return new IdentityKeys(
        withOlder(seal, KeyStatus.ENABLED), withOlder(index, KeyStatus.ENABLED));
  }

  private static KeysetHandle withOlder(KeysetHandle keys, KeyStatus status) {
    try {
      var builder = KeysetHandle.newBuilder(keys);
      for (int i = 0; i < builder.size(); i++) {
        if (!builder.getAt(i).isPrimary()) {
          builder.getAt(i).setStatus(status);
        }
      }
      return builder.build();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The number of the newest key, as it stands before everything that it seals. */
  public byte[] newest() {
    return ByteBuffer.allocate(Integer.BYTES).putInt(seal.getPrimary().getId()).array();
  }

  private static KeysetHandle withNew(KeysetHandle keys, Parameters parameters)
      throws GeneralSecurityException {
    return KeysetHandle.newBuilder(keys)
        .addEntry(KeysetHandle.generateEntryFromParameters(parameters).withRandomId().makePrimary())
        .build();
  }

  private static HmacPrfParameters ofIndex() throws GeneralSecurityException {
    return HmacPrfParameters.builder()
        .setKeySizeBytes(INDEX_KEY)
        .setHashType(HmacPrfParameters.HashType.SHA256)
        .build();
  }

  private static String plain(KeysetHandle keys) throws GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
  }

  private static String wrapped(KeysetHandle keys, Aead kms) throws GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(keys, kms, NOTHING);
  }

  /** Seals and opens. */
  public IdentitySeal seal() {
    try {
      return new IdentitySeal(
          seal.getPrimitive(RegistryConfiguration.get(), Aead.class), seal.getPrimary().getId());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Finds what is sealed. */
  public BlindIndex index() {
    try {
      return new BlindIndex(index.getPrimitive(RegistryConfiguration.get(), PrfSet.class));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether one of these keys has sealed that; told by the key's number, without opening it. */
  public boolean fit(byte[] sealed) {
    var id = IdentitySeal.keyOf(sealed);
    for (int i = 0; i < seal.size(); i++) {
      if (seal.getAt(i).getId() == id && seal.getAt(i).getStatus() == KeyStatus.ENABLED) {
        return true;
      }
    }
    return false;
  }

  /** Says nothing of what it holds. */
  @Override
  public String toString() {
    return "IdentityKeys[secret]";
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
