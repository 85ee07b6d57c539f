package org.rabta.web.rulebook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Consumer;
import org.rabta.service.rulebook.DecideModel;
import org.rabta.service.rulebook.RulebookService;
import org.rabta.web.frame.Notices;
import org.rabta.web.page.Address;
import org.rabta.web.page.Clicks;

/** Decides about the version on the page, as the person saw it. */
@Named("modelDecision")
@RequestScoped
public class ModelDecision {

  @Inject private RulebookService rulebook;
  @Inject private ModelsPage page;
  @Inject private Notices notices;

  private String digest;

  public void rehearse() {
    decide(rulebook::rehearse, "models.rehearse.done");
  }

  public void stop() {
    decide(rulebook::stop, "models.stop.done");
  }

  public void resume() {
    decide(rulebook::resume, "models.resume.done");
  }

  public void enact() {
    decide(rulebook::enact, "models.enact.done");
  }

  public void withdraw() {
    decide(rulebook::withdraw, "models.withdraw.done");
  }

  private void decide(Consumer<DecideModel> act, String done) {
    var row = page.getView().row();
    act.accept(new DecideModel(row.id() == null ? 0 : row.id(), digest, row.version()));
    page.forget();
    notices.done(done, row.version());
    Address.of("/models").with("version", row.id()).follow();
  }

  /** What the page showed when it was made; sent back with the click. */
  public String getDigest() {
    return digest == null && !Clicks.areTakenIn() ? page.getView().row().digest() : digest;
  }

  public void setDigest(String digest) {
    this.digest = digest;
  }
}
