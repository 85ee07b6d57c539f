package org.rabta.web.promoter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.promoter.FileColumn;
import org.rabta.service.promoter.ApplyFile;
import org.rabta.service.promoter.CheckFile;
import org.rabta.service.promoter.FilePreview;
import org.rabta.service.promoter.PromoterFileService;
import org.rabta.service.promoter.PromoterQueries;
import org.rabta.web.frame.FieldRefusals;
import org.rabta.web.frame.Notices;
import org.rabta.web.frame.RuleWords;
import org.rabta.web.page.Address;
import org.rabta.web.page.Clicks;
import org.rabta.web.page.Kept;

/** Uploads a list, shows what it would change, takes it over. The upload stands in the address. */
@Named("listPage")
@RequestScoped
public class ListPage {

  private static final Address PROMOTERS = Address.of("/promoters");

  private static final Map<String, String> FIELDS =
      Map.of("promoter.listed", "list:listed", "promoter.import.older", "list:listed");

  @Inject private PromoterFileService lists;
  @Inject private PromoterQueries promoters;
  @Inject private Notices notices;
  @Inject private RuleWords sentences;
  @Inject private FieldRefusals refusals;

  private Part file;
  private String listed;
  private String upload;
  private FilePreview preview;

  /**
   * Reads before the page is made. A list that was taken over already leads back to the registry.
   *
   * @throws NoSuchRecord for everybody but supervisors of the regulator
   */
  public void load() {
    if (!promoters.register().mayChange()) {
      throw new NoSuchRecord();
    }
    if (getUpload() != null) {
      open();
    }
  }

  private void open() {
    try {
      preview = lists.preview(key());
    } catch (NoSuchRecord none) {
      throw none;
    } catch (BusinessRuleViolation refused) {
      notices.warn("promoter-list.refused.notice", sentences.of(refused));
      PROMOTERS.follow();
    }
  }

  /** Keeps the file and leads to what it would change. */
  public void compare() {
    try {
      var key =
          lists.check(
              new CheckFile(
                  file.getSubmittedFileName(), content(), Days.read(listed).orElse(null)));
      Address.of("/promoters/import").with("upload", key).follow();
    } catch (NoSuchRecord none) {
      throw none;
    } catch (BusinessRuleViolation refused) {
      refusals.tell(refused, FIELDS, "list:file");
    }
  }

  /** Takes the list over and leads to the registry. */
  public void apply() {
    try {
      var counts = lists.apply(new ApplyFile(key()));
      notices.done(
          "promoter-list.apply.done",
          String.valueOf(counts.added()),
          String.valueOf(counts.changed()),
          String.valueOf(counts.unchanged()),
          String.valueOf(counts.missing()));
    } catch (NoSuchRecord none) {
      throw none;
    } catch (BusinessRuleViolation refused) {
      notices.warn("promoter-list.refused.notice", sentences.of(refused));
    }
    PROMOTERS.follow();
  }

  /** Whether the page shows what a list would change. */
  public boolean isCompared() {
    return Clicks.areTakenIn() ? getUpload() != null : preview != null;
  }

  public FilePreview getPreview() {
    return preview;
  }

  public List<FileColumn> getColumns() {
    return List.of(FileColumn.values());
  }

  private byte[] content() {
    try (var in = file.getInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private UUID key() {
    try {
      return UUID.fromString(getUpload());
    } catch (IllegalArgumentException malformed) {
      throw new NoSuchRecord();
    }
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getListed() {
    return listed;
  }

  public void setListed(String listed) {
    this.listed = listed;
  }

  public String getUpload() {
    return upload == null ? Kept.parameter("upload") : upload;
  }

  public void setUpload(String upload) {
    this.upload = upload;
  }
}
