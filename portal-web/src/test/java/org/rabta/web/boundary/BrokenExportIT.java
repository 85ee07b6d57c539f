package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rabta.web.search.BreakingExport;

/** What arrives when the database goes while a list is on its way out. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BrokenExportIT {

  @ArquillianResource private URL portal;

  /** What came, up to where the connection ended. */
  private record Arrived(int status, byte[] content) {

    String text() {
      return new String(content, StandardCharsets.UTF_8);
    }
  }

  @Test
  void aCsvFileThatBrokeOffHalfWaySaysSoInItsLastLine() throws Exception {
    var arrived = ask("csv", BreakingExport.ROWS / 2);

    assertThat(arrived.status()).isEqualTo(200);
    assertThat(arrived.text()).contains("RBT-2026-000000").endsWith("\r\n\"not whole\"\r\n");
    assertThat(arrived.text().lines()).hasSize(BreakingExport.ROWS / 2 + 2);
  }

  @Test
  void aWorkbookThatBrokeOffHalfWayIsNoWorkbook() throws Exception {
    var arrived = ask("xlsx", BreakingExport.ROWS / 2);

    assertThat(hasAnEnd(arrived.content())).isFalse();
  }

  @Test
  void beforeAnythingWentOutThereIsAPageThatSaysSoAndNoFile() throws Exception {
    for (var format : new String[] {"csv", "xlsx"}) {
      var arrived = ask(format, 0);

      assertThat(arrived.status()).as(format).isEqualTo(500);
      assertThat(arrived.text()).as(format).doesNotContain("Reference", "connection is gone");
    }
  }

  @Test
  void aWholeFileSaysThatItIsWhole() throws Exception {
    assertThat(ask("csv", Long.MAX_VALUE).text())
        .endsWith("\"whole " + BreakingExport.ROWS + "\"\r\n");
    assertThat(hasAnEnd(ask("xlsx", Long.MAX_VALUE).content())).isTrue();
  }

  private Arrived ask(String format, long lost) throws Exception {
    var address =
        portal.toString().replaceAll("/$", "")
            + BreakingExport.ADDRESS
            + "?format="
            + format
            + "&lost="
            + lost;
    var answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofInputStream());
    return new Arrived(answer.statusCode(), asFarAsItCame(answer.body()));
  }

  private static byte[] asFarAsItCame(InputStream in) {
    var out = new ByteArrayOutputStream();
    try (in) {
      in.transferTo(out);
    } catch (IOException brokenOff) {
      // The connection ended in the middle, as it may: what came before is what somebody has.
    }
    return out.toByteArray();
  }

  /** Whether the list of files that ends every workbook is there. */
  private static boolean hasAnEnd(byte[] file) {
    var text = new String(file, StandardCharsets.ISO_8859_1);
    return text.contains("PK\u0005\u0006");
  }
}
