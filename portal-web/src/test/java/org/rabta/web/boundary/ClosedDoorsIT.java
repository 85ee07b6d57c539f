package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every address of the portal, asked from outside by somebody who has not signed in. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ClosedDoorsIT {

  /** Pages that say what became of a sign-in. */
  private static final Set<String> OPEN =
      Set.of("/signed-out", "/session-ended", "/sign-in-failed");

  private static final HttpClient BROWSER =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

  @ArquillianResource private URL portal;

  @Test
  void noPageAnswersWithoutASignIn() throws Exception {
    var answered = new ArrayList<String>();
    for (var page : pages()) {
      if (OPEN.contains(page)) {
        continue;
      }
      for (var address : List.of(page, page + ".xhtml", page + "?ref=RBT-2026-000001")) {
        for (var method : List.of("GET", "POST", "HEAD", "PUT", "DELETE")) {
          var answer = ask(method, address);
          if (answer.statusCode() < 300 || answer.statusCode() == 500) {
            answered.add(method + " " + address + ": " + answer.statusCode());
          }
        }
      }
    }
    assertThat(pages()).hasSizeGreaterThan(8);
    assertThat(answered).isEmpty();
  }

  @Test
  void spellingAnAddressDifferentlyOpensNoDoor() throws Exception {
    for (var address :
        List.of(
            "/inbox;jsessionid=1",
            "/inbox;/jakarta.faces.resource/x",
            "/jakarta.faces.resource/..;/inbox",
            "/jakarta.faces.resource/../inbox",
            "/jakarta.faces.resource/%2e%2e/inbox.xhtml",
            "/health/../inbox",
            "/health/..;/inbox.xhtml",
            "//inbox",
            "/./inbox.xhtml",
            "/INBOX.xhtml")) {
      var answer = ask("GET", address);
      var said = address + " answered " + answer.statusCode() + ": " + answer.body();
      assertThat(answer.statusCode()).as(said).isNotEqualTo(500);
      assertThat(answer.statusCode() >= 300 || isHealth(answer.body())).as(said).isTrue();
    }
  }

  @Test
  void whatThePortalIsMadeOfIsNotServed() throws Exception {
    for (var address :
        List.of(
            "/WEB-INF/web.xml",
            "/web-inf/web.xml",
            "/WEB-INF/templates/page.xhtml",
            "/WEB-INF/errorpages/failure.xhtml",
            "/META-INF/MANIFEST.MF",
            "/jakarta.faces.resource/web.xml?ln=../WEB-INF",
            "/jakarta.faces.resource/../WEB-INF/web.xml",
            "/jakarta.faces.resource/%2e%2e/WEB-INF/web.xml")) {
      var answer = ask("GET", address);
      assertThat(answer.statusCode()).as(address).isGreaterThanOrEqualTo(300);
      assertThat(answer.body()).as(address).doesNotContain("<web-app").doesNotContain("RABTA_DB");
    }
  }

  @Test
  void thePagesAroundTheSignInAreOpen() throws Exception {
    for (var page : List.of("/signed-out", "/session-ended")) {
      assertThat(ask("GET", page).statusCode()).as(page).isEqualTo(200);
    }
    assertThat(ask("GET", "/sign-in-failed?reason=account").statusCode()).isEqualTo(403);
  }

  @Test
  void anAddressThatIsNotThereSoundsLikeOneThatIs() throws Exception {
    var there = ask("GET", "/case?ref=RBT-2026-000001");
    var notThere = ask("GET", "/nothing-of-the-kind?ref=RBT-2026-000001");

    assertThat(notThere.statusCode()).isEqualTo(there.statusCode());
  }

  /** Whatever follows its address, the open answer about health is all it gives. */
  private static boolean isHealth(String body) {
    return body.matches("(?s)\\s*\\{\"status\":\"(UP|DOWN)\",\"checks\":\\[.*]}\\s*");
  }

  private HttpResponse<String> ask(String method, String address)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(
                URI.create("http://" + portal.getHost() + ":" + portal.getPort() + address))
            .timeout(Duration.ofSeconds(30))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    return BROWSER.send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** Found in the archive, so that a new page cannot escape. */
  private static List<String> pages() throws IOException {
    try (var war = new ZipFile(System.getProperty("rabta.war"))) {
      return war.stream()
          .map(entry -> "/" + entry.getName())
          .filter(name -> name.endsWith(".xhtml"))
          .filter(name -> !name.startsWith("/WEB-INF/") && !name.startsWith("/resources/"))
          .map(name -> name.substring(0, name.length() - ".xhtml".length()))
          .toList();
    }
  }
}
