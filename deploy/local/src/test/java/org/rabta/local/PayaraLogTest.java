package org.rabta.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines are Payara's own. */
class PayaraLogTest {

  private static final String READY =
      "[INFO] [PayaraMicro] Payara Micro 6.2025.10 (build 42) ready in 6,979 (ms)\n";
  private static final String DEPLOYED =
      "[INFO] [core] portal-web-1.0.0 was successfully deployed in 3,289 milliseconds.\n";
  private static final String COUNTED = "[INFO] [PayaraMicro] Deployed 1 archive(s)\n";

  @TempDir Path folder;
  private PayaraLog log;

  @BeforeEach
  void aLog() {
    log = new PayaraLog(folder.resolve("payara.log"));
  }

  @Test
  void deployedIsNotYetStarted() throws IOException {
    says(DEPLOYED, COUNTED);

    assertThat(log.saysStarted()).isFalse();
  }

  @Test
  void deployedAndReadyIsStarted() throws IOException {
    says(DEPLOYED, COUNTED, READY);

    assertThat(log.saysStarted()).isTrue();
  }

  @Test
  void readyWithoutTheApplicationIsAFailureThoughPayaraCountsIt() throws IOException {
    says("java.io.IOException: invalid zip file\n", COUNTED, READY);

    assertThatThrownBy(log::saysStarted)
        .isInstanceOf(StartRefused.class)
        .hasMessage("The portal could not be deployed; " + log.file() + " says why.");
  }

  private void says(String... lines) throws IOException {
    Files.writeString(log.file(), String.join("", lines));
  }
}
