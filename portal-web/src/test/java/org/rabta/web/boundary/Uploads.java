package org.rabta.web.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import org.rabta.domain.access.Caller;
import org.rabta.domain.caserecord.Tlp;
import org.rabta.domain.evidence.Description;
import org.rabta.domain.evidence.Sha256;
import org.rabta.service.evidence.FinishUpload;
import org.rabta.service.evidence.StartUpload;
import org.rabta.service.evidence.UploadPiece;
import org.rabta.service.evidence.UploadService;
import org.rabta.service.evidence.UploadView;

/** Files on cases as tests need them, sent as a browser sends them. */
@ApplicationScoped
public class Uploads {

  @Inject private As as;
  @Inject private UploadService uploads;

  /** A text that no other test has, nor any earlier run. */
  static byte[] content() {
    return ("Deposit first, visa in ten days. No. " + UUID.randomUUID() + "\n")
        .repeat(40)
        .getBytes(StandardCharsets.UTF_8);
  }

  static Description said(boolean notInCourt) {
    return new Description(
        "Chat", "Phone of the complainant", null, "Lahore", null, Tlp.AMBER, false, notInCourt);
  }

  static Path folder() {
    return Path.of(System.getenv("RABTA_EVIDENCE_DIR"));
  }

  static Path kept(byte[] content) {
    var hex = Sha256.of(content).hex();
    return folder()
        .resolve("kept")
        .resolve(hex.substring(0, 2))
        .resolve(hex.substring(2, 4))
        .resolve(hex);
  }

  /** Key of an item with that content. */
  long added(Caller by, String reference, String name, byte[] content) throws Exception {
    return added(by, reference, name, content, said(false));
  }

  long added(Caller by, String reference, String name, byte[] content, Description said)
      throws Exception {
    return as.of(by)
        .call(() -> uploads.add(new StartUpload(reference, name, content.length, said), content));
  }

  UploadView started(Caller by, String reference, String name, long size) throws Exception {
    return as.of(by).call(() -> uploads.start(new StartUpload(reference, name, size, said(false))));
  }

  UploadView sent(Caller by, String reference, UploadView to, byte[] content, int from, int until)
      throws Exception {
    var piece = Arrays.copyOfRange(content, from, until);
    return as.of(by)
        .call(
            () ->
                uploads.append(
                    new UploadPiece(reference, to.id(), from, Sha256.of(piece).hex(), piece)));
  }

  long finished(Caller by, String reference, UploadView upload, String sha256) throws Exception {
    return as.of(by).call(() -> uploads.finish(new FinishUpload(reference, upload.id(), sha256)));
  }
}
