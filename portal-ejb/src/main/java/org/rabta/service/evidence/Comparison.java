package org.rabta.service.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rabta.domain.evidence.CheckResult;
import org.rabta.domain.evidence.Sha256;

/** Compares what is kept under a checksum with the checksum. */
@Dependent
public class Comparison {

  private static final Logger LOG = Logger.getLogger(Comparison.class.getName());

  private EvidenceStore store;

  /** For the container. */
  protected Comparison() {}

  @Inject
  Comparison(EvidenceStore store) {
    this.store = store;
  }

  /** Reads the whole content; what cannot be read is missing. */
  CheckResult of(Sha256 sha256) {
    try (var content = store.open(sha256).orElse(null)) {
      if (content == null) {
        return CheckResult.MISSING;
      }
      return Sha256.of(content).equals(sha256) ? CheckResult.INTACT : CheckResult.CHANGED;
    } catch (IOException unreadable) {
      LOG.log(Level.SEVERE, "content " + sha256 + " cannot be read", unreadable);
      return CheckResult.MISSING;
    }
  }
}
