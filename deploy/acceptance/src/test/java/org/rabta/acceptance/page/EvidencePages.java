package org.rabta.acceptance.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.rabta.acceptance.Seat;

/** The files of one case: adding them, what is said of each, and the bundle for a court. */
public final class EvidencePages {

  private final Seat seat;
  private final String reference;

  /** The evidence of one case as that person uses it. */
  public EvidencePages(Seat seat, String reference) {
    this.seat = seat;
    this.reference = reference;
  }

  /** Shows the list. */
  public EvidencePages show() {
    seat.open("/case?ref=" + reference + "&tab=evidence");
    return this;
  }

  /** Chooses files and says where they come from; nothing is sent yet. */
  public EvidencePages choose(FilePayload... files) {
    seat.open("/evidence/add?ref=" + reference);
    seat.page().locator("#adding input[type=file]").setInputFiles(files);
    seat.field("field.evidence.source").fill("Phone of the complainant");
    return this;
  }

  /** Adds a short text under a mark, and under the codes whose labels have these keys. */
  public void add(String name, String tlp, String... codes) {
    choose(text(name, 60));
    seat.field("evidence.tlp.label").selectOption(tlp);
    for (String code : codes) {
      seat.field(code).check();
    }
    seat.button("evidence.add.action").click();
    files().filter(containing(name)).waitFor();
  }

  /** The links of the list, each to the page of an item. */
  public Locator files() {
    return seat.page().locator("#evidence a.file-name");
  }

  /** Opens the page of an item from the list. */
  public void open(String name) {
    show();
    files().filter(containing(name)).click();
  }

  /** Records on the page of an item that its unit agrees to a use. */
  public void agree(String use, String day) {
    seat.field("evidence.consent.use").selectOption(use);
    seat.field("field.evidence.agreed-by").fill("Director of the unit");
    seat.field("evidence.agreed-on.label").fill(day);
    seat.field("field.evidence.consent").fill("Letter no. 7");
    seat.button("evidence.consent.action").click();
  }

  /** Makes a court bundle and lists what it holds. */
  public List<String> bundle() {
    show();
    var bundle = seat.page().waitForDownload(() -> seat.link("evidence.bundle.action").click());
    try {
      return names(Files.readAllBytes(bundle.path()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text of that many bytes, different for each name. */
  public static FilePayload text(String name, int size) {
    var line =
        (name.hashCode() + " Deposit first, visa in ten days.\n")
            .getBytes(StandardCharsets.US_ASCII);
    var content = new byte[size];
    for (int i = 0; i < size; i++) {
      content[i] = line[i % line.length];
    }
    return new FilePayload(name, "text/plain", content);
  }

  /** Picks out what has that text in it. */
  public static Locator.FilterOptions containing(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static List<String> names(byte[] archive) throws IOException {
    var names = new ArrayList<String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }
}
