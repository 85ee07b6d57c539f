package org.rabta.domain.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * SHA-256 (FIPS 180-4) over the salt and the canonical content of an entry: each field as a
 * four-byte big-endian length and its UTF-8 bytes, length -1 for null, in the order of the table's
 * columns. A proof over many entries can later be built on these digests without touching the rows.
 */
public final class AuditDigest {

  private AuditDigest() {}

  static byte[] of(AuditEntry entry) {
    var content = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(content)) {
      out.write(entry.salt());
      field(out, entry.at().toString());
      field(out, entry.subject());
      field(out, entry.name());
      field(out, entry.roles());
      field(out, entry.agency());
      field(out, entry.unit());
      field(out, entry.origin());
      field(out, entry.act());
      field(out, entry.recordKind());
      field(out, entry.recordRef());
      field(out, entry.caseId() == null ? null : entry.caseId().toString());
      field(out, entry.outcome().name());
      field(out, entry.refusal());
      field(out, entry.detail());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return sha256(content.toByteArray());
  }

  private static void field(DataOutputStream out, String value) throws IOException {
    if (value == null) {
      out.writeInt(-1);
      return;
    }
    var bytes = value.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
