package org.rabta.domain.rulebook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What became of the examination of an uploaded model. A model is hostile until proved otherwise:
 * it is read by a parser that loads nothing, then held against what the portal understands, and
 * only then compiled and analysed.
 *
 * @param digest SHA-256 of the bytes, hexadecimal
 * @param text the model; empty unless it was accepted
 * @param content the model as people read it; empty unless it could be read
 * @param findings what speaks against it; empty where it is accepted
 */
public record Examination(
    String digest, String text, Optional<ModelContent> content, List<Finding> findings) {

  public Examination {
    findings = List.copyOf(findings);
  }

  public boolean accepted() {
    return findings.isEmpty();
  }

  /**
   * The part that takes no time and runs nothing of the model: size, form, what it holds.
   *
   * @param bytes the file as it came
   */
  public static Examination atTheDoor(byte[] bytes) {
    String digest = digestOf(bytes);
    try {
      ModelReader.require(
          bytes.length <= ModelLimits.BYTES, "too-large", ModelLimits.BYTES / 1_000);
      String text = decoded(bytes);
      ModelContent content = ModelReader.read(text);
      List<Finding> findings = Requirements.unmet(content);
      return new Examination(
          digest, findings.isEmpty() ? text : "", Optional.of(content), few(findings));
    } catch (NotAccepted e) {
      return refused(digest, e.finding());
    }
  }

  /**
   * The part that compiles, analyses and tries the model. Takes seconds of one core; the caller
   * limits the time. Only for a model that passed {@link #atTheDoor}.
   */
  public Examination inDepth() {
    if (!accepted()) {
      return this;
    }
    List<Finding> findings = new ArrayList<>(Trial.of(text));
    if (findings.isEmpty()) {
      findings.addAll(TableAnalysis.of(text));
    }
    return new Examination(digest, findings.isEmpty() ? text : "", content, few(findings));
  }

  /** The same examination, ended by something else than the model's content. */
  public Examination endedBy(String code) {
    return new Examination(digest, "", content, List.of(Finding.of(code)));
  }

  /** The content of a model that is trusted, such as the one delivered. */
  public static ModelContent contentOf(String xml) {
    return ModelReader.read(xml);
  }

  /** SHA-256, hexadecimal. */
  public static String digestOf(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Examination refused(String digest, Finding finding) {
    return new Examination(digest, "", Optional.empty(), List.of(finding));
  }

  private static List<Finding> few(List<Finding> findings) {
    return findings.stream().limit(ModelLimits.FINDINGS).toList();
  }

  private static String decoded(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new NotAccepted(Finding.of("not-utf8"));
    }
  }
}
