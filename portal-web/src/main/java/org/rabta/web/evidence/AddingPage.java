package org.rabta.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rabta.domain.caserecord.Tlp;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.evidence.EvidenceOfCase;
import org.rabta.service.evidence.EvidenceQueries;
import org.rabta.service.evidence.StartUpload;
import org.rabta.service.evidence.UploadService;
import org.rabta.service.evidence.UploadView;
import org.rabta.web.caserecord.CaseInHand;
import org.rabta.web.frame.FieldRefusals;
import org.rabta.web.frame.Notices;
import org.rabta.web.page.Clicks;

/**
 * Adds files to the case in hand. With script each file goes piece by piece past this form;
 * without, small files come with it.
 */
@Named("adding")
@RequestScoped
public class AddingPage {

  private static final Map<String, String> FIELDS =
      Map.of(
          "evidence.source", "adding:source",
          "evidence.about", "adding:about",
          "evidence.collected-at", "adding:collectedAt",
          "evidence.collected-by", "adding:collectedBy",
          "evidence.collected-later", "adding:collectedOn",
          "evidence.day-malformed", "adding:collectedOn",
          "evidence.tlp-missing", "adding:tlp");

  @Inject private CaseInHand hand;
  @Inject private EvidenceQueries queries;
  @Inject private UploadService uploads;
  @Inject private Notices notices;
  @Inject private FieldRefusals refusals;

  private final DescriptionForm form = new DescriptionForm();
  private List<Part> files;
  private String givenUp;
  private EvidenceOfCase view;

  /**
   * Reads before the page is made.
   *
   * @throws NoSuchRecord for everybody who does not read the evidence of the case
   */
  public void load() {
    hand.load();
    getView();
  }

  public EvidenceOfCase getView() {
    if (view == null) {
      view = queries.ofCase(hand.getRef(), null);
    }
    return view;
  }

  /** Whether the page has the form; while a click is taken in, it had. */
  public boolean isOffered() {
    return Clicks.areTakenIn() || getView().mayAdd();
  }

  /** What the reader has under way here. */
  public List<UploadView> getUnderWay() {
    return Clicks.areTakenIn() ? List.of() : getView().uploads();
  }

  /** The same by their keys; while a click is taken in, the one that was chosen. */
  public Map<String, String> getGivable() {
    var givable = new LinkedHashMap<String, String>();
    queries
        .ofCase(hand.getRef(), null)
        .uploads()
        .forEach(upload -> givable.put(upload.name(), upload.id().toString()));
    return givable;
  }

  /** Where the reader goes on. */
  public String getAfterwards() {
    return EvidencePage.tab(hand).toString();
  }

  /** Adds the files that came with the form; the first refusal is told and the others stay out. */
  public void add() {
    int added = 0;
    try {
      var said = form.read();
      for (var file : files) {
        var content = content(file);
        uploads.add(
            new StartUpload(hand.getRef(), file.getSubmittedFileName(), content.length, said),
            content);
        added++;
      }
      notices.done("evidence.added.done", String.valueOf(added));
      EvidencePage.tab(hand).follow();
    } catch (NoSuchRecord none) {
      throw none;
    } catch (BusinessRuleViolation refused) {
      refusals.tell(refused, FIELDS, "adding:files");
    }
  }

  /** Gives an interrupted upload up. */
  public void giveUp() {
    uploads.abandon(hand.getRef(), Keys.required(givenUp));
    notices.done("evidence.given-up.done");
    EvidencePage.tab(hand).follow();
  }

  private static byte[] content(Part file) {
    try (InputStream in = file.getInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<Tlp> getTlps() {
    return Arrays.asList(Tlp.values());
  }

  public DescriptionForm getForm() {
    return form;
  }

  public List<Part> getFiles() {
    return files;
  }

  public void setFiles(List<Part> files) {
    this.files = files;
  }

  public String getGivenUp() {
    return givenUp;
  }

  public void setGivenUp(String givenUp) {
    this.givenUp = givenUp;
  }
}
