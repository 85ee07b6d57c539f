package org.rabta.web.boundary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;
import org.rabta.domain.person.IdentityKeys;
import org.rabta.local.DatabaseAccounts;
import org.rabta.local.DatabaseSettings;
import org.rabta.local.EmbeddedDatabase;

/** Starts the database before the server that needs it, once for all classes, and stops it last. */
public class DatabaseBeforeServer implements LoadableExtension {

  private static final int BEFORE_THE_SERVER = 100;
  private static final int AFTER_THE_SERVER = -1000;

  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(Database.class);
  }

  /** Observes the beginning and the end of all tests. */
  public static class Database {

    private EmbeddedDatabase running;

    /** Before the deployment. */
    public void start(@Observes(precedence = BEFORE_THE_SERVER) BeforeSuite event)
        throws IOException, SQLException {
      Files.writeString(
          Path.of(System.getenv("RABTA_IDENTITY_KEYS")), IdentityKeys.generate().toFile());
      var folder = Files.createTempDirectory("rabta-boundary");
      running =
          EmbeddedDatabase.start(
              new DatabaseSettings(
                  folder.resolve("data"),
                  Integer.getInteger("rabta.database.port"),
                  DatabaseAccounts.forTests(),
                  Path.of(System.getProperty("java.io.tmpdir"), "rabta-postgres"),
                  folder.resolve("postgres.log"),
                  false));
      Runtime.getRuntime().addShutdownHook(new Thread(this::close, "boundary-database-stop"));
    }

    /** After the last test. */
    public void stop(@Observes(precedence = AFTER_THE_SERVER) AfterSuite event) {
      close();
    }

    private synchronized void close() {
      if (running != null) {
        running.close();
        running = null;
      }
    }
  }
}
