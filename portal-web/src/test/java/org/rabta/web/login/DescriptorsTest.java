package org.rabta.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Role;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What the container is told about logins. */
class DescriptorsTest {

  private static final String WEB_INF = "src/main/webapp/WEB-INF/";
  private static final String[] ROLES =
      Arrays.stream(Role.values()).map(Role::claim).toArray(String[]::new);

  @Test
  void onlyTheseAddressesAreOpenToEverybody() throws Exception {
    Stream<String> signingIn =
        Stream.of(
            LoginPaths.FACES_RESOURCES + "*",
            LoginPaths.CALLBACK,
            LoginPaths.LOGOUT,
            LoginPaths.BACKCHANNEL_LOGOUT,
            LoginPaths.SIGNED_OUT,
            LoginPaths.SESSION_ENDED,
            LoginPaths.SIGN_IN_FAILED);
    Stream<String> others = Stream.of("/preference", "/health", "/health/*");

    assertThat(texts("web.xml", "//security-constraint[not(auth-constraint)]//url-pattern"))
        .containsExactlyInAnyOrderElementsOf(Stream.concat(signingIn, others).toList());
  }

  @Test
  void everythingElseNeedsALogin() throws Exception {
    String everything = "//security-constraint[.//url-pattern='/*']";

    assertThat(texts("web.xml", everything + "/auth-constraint/role-name")).containsExactly("**");
    assertThat(texts("web.xml", "//http-method | //http-method-omission")).isEmpty();
  }

  @Test
  void theContainerKnowsEveryRole() throws Exception {
    assertThat(texts("web.xml", "//security-role/role-name")).containsExactlyInAnyOrder(ROLES);
    assertThat(texts("glassfish-web.xml", "//security-role-mapping/role-name"))
        .containsExactlyInAnyOrder(ROLES);
    assertThat(
            texts("glassfish-web.xml", "//security-role-mapping[role-name=group-name]/group-name"))
        .containsExactlyInAnyOrder(ROLES);
  }

  @Test
  void sessionsEndAfterHalfAnHourAndTravelInACookieOnly() throws Exception {
    assertThat(texts("web.xml", "//session-timeout")).containsExactly("30");
    assertThat(texts("web.xml", "//tracking-mode")).containsExactly("COOKIE");
    assertThat(texts("web.xml", "//cookie-config/http-only")).containsExactly("true");
    assertThat(texts("glassfish-web.xml", "//property[@name='cookieSameSite']/@value"))
        .containsExactly("Lax");
  }

  private static List<String> texts(String file, String path) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    Document document = factory.newDocumentBuilder().parse(new File(WEB_INF + file));
    NodeList nodes =
        (NodeList)
            XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
    return IntStream.range(0, nodes.getLength())
        .mapToObj(i -> nodes.item(i).getTextContent().strip())
        .toList();
  }
}
