package org.rabta.service.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rabta.domain.evidence.Sha256;

/**
 * Writes a court bundle as a ZIP while it is being read: the summary, the manifest, the originals
 * as they were added, and at the end {@code SHA256SUMS} over all of them, to be checked with {@code
 * sha256sum -c}. An original that is not what its checksum says breaks the bundle off.
 */
@ApplicationScoped
public class CourtBundle {

  private EvidenceStore store;

  /** For the container's proxy. */
  protected CourtBundle() {}

  @Inject
  CourtBundle(EvidenceStore store) {
    this.store = store;
  }

  /**
   * Writes the bundle.
   *
   * @throws IOException if the reader went away, or an original is not what was added
   */
  public void write(Bundle bundle, OutputStream out) throws IOException {
    var sums = new LinkedHashMap<String, Sha256>();
    var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    zip.setLevel(Deflater.BEST_SPEED);
    var folder = bundle.reference() + "/";
    add(zip, folder, "summary.pdf", sums, to -> new BundleSummary(bundle).write(to));
    add(zip, folder, "manifest.csv", sums, to -> BundleManifest.csv(bundle, to));
    add(zip, folder, "manifest.json", sums, to -> BundleManifest.json(bundle, to));
    add(zip, folder, "custody.csv", sums, to -> BundleManifest.custody(bundle, to));
    for (var item : bundle.included()) {
      var expected = new Sha256(item.row().sha256());
      add(zip, folder, item.path(), sums, to -> copy(expected, to));
      if (!sums.get(item.path()).equals(expected)) {
        throw new IOException("the content of " + expected + " is not what was added");
      }
    }
    zip.putNextEntry(new ZipEntry(folder + "SHA256SUMS"));
    zip.write(lines(sums).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    zip.finish();
  }

  /** What fills one file of the bundle. */
  @FunctionalInterface
  private interface Filling {
    void into(OutputStream to) throws IOException;
  }

  private static void add(
      ZipOutputStream zip, String folder, String path, Map<String, Sha256> sums, Filling filling)
      throws IOException {
    zip.putNextEntry(new ZipEntry(folder + path));
    var digest = Sha256.digest();
    var summed = new DigestOutputStream(new Unclosed(zip), digest);
    filling.into(summed);
    summed.flush();
    zip.closeEntry();
    sums.put(path, Sha256.of(digest));
  }

  private void copy(Sha256 sha256, OutputStream to) throws IOException {
    try (var in = store.open(sha256).orElseThrow(() -> new IOException("no content " + sha256))) {
      in.transferTo(to);
    }
  }

  private static String lines(Map<String, Sha256> sums) {
    var lines = new StringBuilder();
    sums.forEach((path, sum) -> lines.append(sum.hex()).append("  ").append(path).append('\n'));
    return lines.toString();
  }

  /** Writers of single files close what they are given; the archive goes on. */
  private static final class Unclosed extends FilterOutputStream {

    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
