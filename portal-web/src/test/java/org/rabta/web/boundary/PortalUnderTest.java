package org.rabta.web.boundary;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.rabta.local.DatabaseAccount;
import org.rabta.local.DatabaseAccounts;
import org.rabta.local.DatabaseCrash;
import org.rabta.web.search.BreakingExport;

/** The one deployment that all classes share: the real WAR with this package in it. */
@ArquillianSuiteDeployment
public class PortalUnderTest {

  private static final String WEB_XML = "WEB-INF/web.xml";
  private static final String AN_OPEN_ADDRESS = "<url-pattern>/health</url-pattern>";

  /** Built once. */
  @Deployment
  public static WebArchive archive() {
    var war =
        ShrinkWrap.create(ZipImporter.class, "rabta.war")
            .importFrom(new File(System.getProperty("rabta.war")))
            .as(WebArchive.class);
    return war.addPackage(PortalUnderTest.class.getPackage())
        .deleteClasses(DatabaseBeforeServer.class, DatabaseBeforeServer.Database.class)
        .addClasses(DatabaseAccount.class, DatabaseAccounts.class, DatabaseCrash.class)
        .addClasses(BreakingExport.class)
        .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class))
        .setWebXML(new StringAsset(withOpenRunner(war)));
  }

  /** The tests come in by an address that needs no login; they say themselves who calls. */
  private static String withOpenRunner(WebArchive war) {
    try (var in = war.get(WEB_XML).getAsset().openStream()) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      if (!text.contains(AN_OPEN_ADDRESS)) {
        throw new IllegalStateException("web.xml no longer lists the open addresses as expected");
      }
      return text.replace(
          AN_OPEN_ADDRESS,
          AN_OPEN_ADDRESS
              + "<url-pattern>/ArquillianServletRunnerEE9</url-pattern><url-pattern>"
              + BreakingExport.ADDRESS
              + "</url-pattern>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static File jarOf(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
