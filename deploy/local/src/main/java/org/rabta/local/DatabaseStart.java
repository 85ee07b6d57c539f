package org.rabta.local;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;

/** Starts the database of the local run and brings its schema up to date. */
final class DatabaseStart {

  private final RunSettings settings;
  private final Progress progress;

  DatabaseStart(RunSettings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /**
   * Starts it as one of the parts.
   *
   * @throws StartRefused if it does not come up or the schema does not fit
   */
  EmbeddedDatabase in(Parts parts) throws IOException {
    progress.say(settings.data().created() ? "Creating the database" : "Starting PostgreSQL");
    DatabasePart part = start(parts);
    try {
      int applied = part.database().migrate();
      progress.say("PostgreSQL is ready, " + applied + " migrations applied");
      prepareKeys(part.database());
      return part.database();
    } catch (FlywayException e) {
      throw new StartRefused(doesNotFit(e), e);
    }
  }

  private void prepareKeys(EmbeddedDatabase database) throws IOException {
    try (Connection owner = database.connect(database.owner())) {
      new IdentityKeyFile(settings.data().identityKeys()).prepare(owner, progress);
    } catch (SQLException e) {
      throw new StartRefused("Identities could not be sealed: " + e.getMessage() + ".", e);
    }
  }

  private DatabasePart start(Parts parts) throws IOException {
    DatabaseSettings database = databaseSettings();
    try {
      return parts.add(
          () -> new DatabasePart(EmbeddedDatabase.startEmpty(database), database.log()));
    } catch (SQLException e) {
      throw new StartRefused("PostgreSQL refused to create the roles: " + e.getMessage() + ".", e);
    } catch (StoppedWhileStarting e) {
      throw e;
    } catch (Exception e) {
      String sentence = "PostgreSQL did not start; " + database.log() + " says why.";
      throw new StartRefused(FullDisk.orElse(e, sentence), e);
    }
  }

  private DatabaseSettings databaseSettings() {
    return new DatabaseSettings(
        settings.data().postgres(),
        settings.ports().database(),
        settings.secrets().database(),
        settings.files().postgres(),
        settings.data().log("postgres"),
        settings.lasting());
  }

  private String doesNotFit(FlywayException e) {
    String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return "The schema in the data folder "
        + settings.data().root()
        + " does not fit this version ("
        + first
        + "): use the version that wrote it, or start over with --fresh.";
  }
}
