package org.rabta.web.rulebook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.service.rulebook.ProposeModel;
import org.rabta.service.rulebook.RulebookService;
import org.rabta.web.frame.FieldRefusals;
import org.rabta.web.frame.Notices;
import org.rabta.web.page.Address;

/** Proposes a model from a file; whatever becomes of it is told on its own page. */
@Named("modelUpload")
@RequestScoped
public class ModelUpload {

  /** Bytes that are read at most; a model may have fewer, and says so when it has more. */
  private static final int MOST = 1_048_576;

  @Inject private RulebookService rulebook;
  @Inject private Notices notices;
  @Inject private FieldRefusals refusals;

  private Part file;
  private String note;

  /** Hands the file to the examination. */
  public void propose() {
    try {
      Long id = rulebook.propose(new ProposeModel(bytes(), note));
      notices.done("models.proposed.done");
      Address.of("/models").with("version", id).follow();
    } catch (BusinessRuleViolation refused) {
      refusals.tell(
          refused,
          Map.of(),
          refused.code().startsWith("text.") ? "proposal:note" : "proposal:file");
    }
  }

  private byte[] bytes() {
    try (InputStream in = file.getInputStream()) {
      return in.readNBytes(MOST);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
