package org.rabta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void areEndedByLineFeedOrBothOrTheEnd() throws IOException {
    assertThat(texts("a\r\nb\n\n  \nc".getBytes(StandardCharsets.UTF_8)))
        .containsExactly("a", "b", "", "", "c");
  }

  @Test
  void loseAByteOrderMarkAtTheBeginningOnly() throws IOException {
    assertThat(texts("\uFEFFa\n\uFEFFb\n".getBytes(StandardCharsets.UTF_8)))
        .containsExactly("a", "\uFEFFb");
  }

  @Test
  void thatAreNoUtf8AreNamedAndTheNextOnesAreRead() throws IOException {
    byte[] bytes = {'a', '\n', (byte) 0xC3, (byte) 0x28, '\n', 'b', '\n'};

    List<Lines.Line> lines = all(bytes);

    assertThat(lines).extracting(Lines.Line::text).containsExactly("a", null, "b");
    assertThat(lines.get(1)).isEqualTo(new Lines.Line(2, null, "the line is not UTF-8"));
  }

  @Test
  void thatAreTooLongAreNamedAndTheNextOnesAreRead() throws IOException {
    byte[] bytes = new byte[3 * Lines.LONGEST];
    Arrays.fill(bytes, (byte) 'x');
    bytes[Lines.LONGEST] = '\n';
    bytes[3 * Lines.LONGEST - 2] = '\n';

    List<Lines.Line> lines = all(bytes);

    assertThat(lines).hasSize(3);
    assertThat(lines.get(0).text()).hasSize(Lines.LONGEST);
    assertThat(lines.get(1).fault()).contains("longer");
    assertThat(lines.get(2).text()).isEqualTo("x");
  }

  @Test
  void keepUrduAsItIs() throws IOException {
    assertThat(texts("{\"id\":\"رابطہ\"}\n".getBytes(StandardCharsets.UTF_8)))
        .containsExactly("{\"id\":\"رابطہ\"}");
  }

  private static List<String> texts(byte[] bytes) throws IOException {
    return all(bytes).stream().map(Lines.Line::text).toList();
  }

  private static List<Lines.Line> all(byte[] bytes) throws IOException {
    List<Lines.Line> all = new ArrayList<>();
    try (Lines lines = new Lines(new ByteArrayInputStream(bytes))) {
      for (Lines.Line line = lines.read(); line != null; line = lines.read()) {
        all.add(line);
      }
    }
    return all;
  }
}
