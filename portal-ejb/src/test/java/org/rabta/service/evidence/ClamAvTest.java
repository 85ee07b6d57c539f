package org.rabta.service.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rabta.domain.evidence.CheckResult;

class ClamAvTest {

  private static final String MALWARE = "MALWARE-OF-THIS-TEST";

  @TempDir private Path folder;

  @Test
  void aScannerSaysWhatItFound() throws Exception {
    try (var daemon = new Daemon(null)) {
      var files = new StoredFiles(folder);
      var scan = new MalwareScan(daemon.scanner(), files.store);

      assertThat(scan.of(files.keep(bytes("harmless".repeat(50_000)))))
          .isEqualTo(new MalwareScan.Finding(CheckResult.CLEAN, null));
      assertThat(scan.of(files.keep(bytes("x " + MALWARE))))
          .isEqualTo(new MalwareScan.Finding(CheckResult.INFECTED, "Test-Signature"));
    }
  }

  @Test
  void aScannerThatGivesUpIsAFindingThatIsNotFinal() throws Exception {
    try (var daemon = new Daemon("INSTREAM size limit exceeded. ERROR")) {
      var files = new StoredFiles(folder);
      var found = new MalwareScan(daemon.scanner(), files.store).of(files.keep(bytes("large")));

      assertThat(found.result()).isEqualTo(CheckResult.SCAN_FAILED);
      assertThat(found.detail()).contains("size limit");
      assertThat(found.isFinal()).isFalse();
    }
  }

  @Test
  void aScannerThatIsNotThereIsAFindingToo() throws Exception {
    int port;
    try (var gone = new ServerSocket(0)) {
      port = gone.getLocalPort();
    }
    var files = new StoredFiles(folder);
    var scan = new MalwareScan(new ClamAv("127.0.0.1", port), files.store);

    assertThat(scan.of(files.keep(bytes("a"))).result()).isEqualTo(CheckResult.SCAN_FAILED);
  }

  @Test
  void withoutAScannerNothingIsSaid() {
    var files = new StoredFiles(folder);

    assertThat(new MalwareScan((ClamAv) null, files.store).of(files.keep(bytes("a"))).result())
        .isEqualTo(CheckResult.NOT_SCANNED);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Speaks the protocol of clamd as far as one command goes. */
  private static final class Daemon implements AutoCloseable {

    private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final String always;

    Daemon(String always) throws IOException {
      this.always = always;
      var thread = new Thread(this::serve, "scanner-of-test");
      thread.setDaemon(true);
      thread.start();
    }

    ClamAv scanner() {
      return new ClamAv("127.0.0.1", server.getLocalPort());
    }

    private void serve() {
      try {
        while (!server.isClosed()) {
          answer();
        }
      } catch (IOException closed) {
        // The test is over.
      }
    }

    private void answer() throws IOException {
      try (var socket = server.accept()) {
        var in = new DataInputStream(socket.getInputStream());
        var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        assertThat(command).isEqualTo("zINSTREAM\0");
        var content = new StringBuilder();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
          content.append(new String(in.readNBytes(length), StandardCharsets.US_ASCII));
        }
        var found = content.indexOf(MALWARE) >= 0 ? "Test-Signature FOUND" : "OK";
        var line = always == null ? "stream: " + found : always;
        socket.getOutputStream().write((line + "\0").getBytes(StandardCharsets.US_ASCII));
      }
    }

    @Override
    public void close() throws IOException {
      server.close();
    }
  }
}
