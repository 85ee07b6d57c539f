package org.rabta.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {

  @TempDir Path folder;

  @Test
  void tooLittleRoomIsRefusedWithBothFigures() {
    assertThatThrownBy(() -> FullDisk.refuse(folder, Long.MAX_VALUE))
        .isInstanceOf(StartRefused.class)
        .hasMessageMatching(
            "The disk that holds .* has \\d+ MB left and \\d+ MB are needed: free some space, or"
                + " choose another folder with --data\\.");
  }

  @Test
  void enoughRoomIsFine() {
    assertThatCode(() -> FullDisk.refuse(folder, 0)).doesNotThrowAnyException();
  }

  @Test
  void aDiskThatFillsUpMeanwhileIsNamedHoweverDeepTheErrorIs() {
    Exception deep =
        new IllegalStateException("x", new IOException("write: No space left on device"));

    assertThat(FullDisk.orElse(deep, "something else"))
        .isEqualTo("The disk is full: free some space and start again.");
    assertThat(FullDisk.orElse(new IOException("y"), "something else")).isEqualTo("something else");
  }
}
