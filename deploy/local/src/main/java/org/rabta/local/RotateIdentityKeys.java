package org.rabta.local;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.rabta.domain.person.IdentityKeys;

/**
 * Changes the keys of sealed identities while the portal is in use: a new key is put before the old
 * ones, everything is sealed and indexed anew in batches, and the old keys are switched off when
 * nothing uses them. Killed at any moment, it goes on where it was when it is started again.
 *
 * <p>Reads {@code RABTA_DB_URL}, {@code RABTA_OWNER_DB_USER}, {@code RABTA_OWNER_DB_PASSWORD} and
 * {@code RABTA_IDENTITY_KEYS} from the environment. Arguments: {@code --begin} only adds the new
 * key, for nodes with files of their own; {@code --batch N} rows a transaction, 1 to 10,000. Exit
 * codes: 0 when it is done, 1 otherwise.
 */
public final class RotateIdentityKeys {

  static final int BATCH = 500;

  private static final int LARGEST_BATCH = 10_000;
  private static final JsonMapper JSON = new JsonMapper();

  private final Path file;
  private final Connection owner;
  private final PrintStream out;

  RotateIdentityKeys(Path file, Connection owner, PrintStream out) {
    this.file = file;
    this.owner = owner;
    this.out = out;
  }

  /** Runs once. */
  public static void main(String[] arguments) {
    try {
      run(List.of(arguments), System.getenv());
    } catch (IOException | SQLException | GeneralSecurityException | RuntimeException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  /** Nothing is changed before everything that was asked for has been understood. */
  static void run(List<String> asked, Map<String, String> environment)
      throws IOException, SQLException, GeneralSecurityException {
    int batch = batch(asked);
    Path file = Path.of(required(environment, "RABTA_IDENTITY_KEYS"));
    try (Connection owner = connect(environment)) {
      RotateIdentityKeys rotation = new RotateIdentityKeys(file, owner, System.out);
      rotation.begin();
      if (!asked.contains("--begin")) {
        rotation.finish(batch);
      }
    }
  }

  private static Connection connect(Map<String, String> environment) throws SQLException {
    return DriverManager.getConnection(
        required(environment, "RABTA_DB_URL"),
        environment.getOrDefault("RABTA_OWNER_DB_USER", "rabta_owner"),
        required(environment, "RABTA_OWNER_DB_PASSWORD"));
  }

  static int batch(List<String> asked) {
    for (int at = 0; at < asked.size(); at++) {
      boolean isSize = at > 0 && "--batch".equals(asked.get(at - 1));
      if (!isSize && !List.of("--begin", "--batch").contains(asked.get(at))) {
        throw new StartRefused(
            "Unknown option " + asked.get(at) + ": deploy/rotate-identity-keys --help lists them.");
      }
    }
    int at = asked.indexOf("--batch");
    if (at < 0) {
      return BATCH;
    }
    String said = at + 1 < asked.size() ? asked.get(at + 1) : "";
    int batch = said.matches("\\d{1,5}") ? Integer.parseInt(said) : 0;
    if (batch < 1 || batch > LARGEST_BATCH) {
      throw new StartRefused("--batch takes a number from 1 to " + LARGEST_BATCH + ".");
    }
    return batch;
  }

  /** Puts a new key first, unless an earlier run did so and was not finished. */
  void begin() throws IOException, GeneralSecurityException, SQLException {
    IdentityKeys keys = read();
    if (keys.hasOlder() || new SealedAnew(owner, keys).left() > 0) {
      write(keys.withOlderEnabled());
      out.println("A change of keys goes on where it was.");
      return;
    }
    write(keys.rotated());
    out.println("A new key seals from now on; the old ones go on reading.");
  }

  /** Seals everything anew and switches the old keys off. */
  void finish(int batch) throws IOException, GeneralSecurityException, SQLException {
    IdentityKeys keys = read();
    SealedAnew anew = new SealedAnew(owner, keys);
    owner.setAutoCommit(false);
    try {
      long done = 0;
      for (int sealed = anew.batch(batch); sealed > 0; sealed = anew.batch(batch)) {
        owner.commit();
        done += sealed;
        out.println(done + " sealed anew, " + anew.left() + " left");
      }
      disableOlder(keys, anew);
    } finally {
      owner.rollback();
      owner.setAutoCommit(true);
    }
    out.println("Everything is sealed by the new key; the old ones are switched off.");
  }

  /** Whoever writes waits for this moment, so that nothing is sealed by an old key meanwhile. */
  private void disableOlder(IdentityKeys keys, SealedAnew anew)
      throws IOException, GeneralSecurityException, SQLException {
    try (Statement statement = owner.createStatement()) {
      statement.execute("set local lock_timeout = '20s'");
      statement.execute(
          "lock table rabta.person_identity, rabta.request_document, rabta.report_draft"
              + " in share row exclusive mode");
    }
    while (anew.batch(BATCH) > 0) {
      // What came in between, under the lock.
    }
    write(keys.withOlderDisabled());
    owner.commit();
  }

  private IdentityKeys read() throws IOException, GeneralSecurityException {
    if (Files.notExists(file)) {
      throw new StartRefused("There is no file " + file + ".");
    }
    return IdentityKeys.parse(Files.readString(file));
  }

  /** Wrapped by the same key management service as before, if by any. */
  private void write(IdentityKeys keys) throws IOException, GeneralSecurityException {
    var kms = JSON.readTree(Files.readString(file)).path("kms").textValue();
    PrivateFiles.write(file, kms == null ? keys.toFile() : keys.toFile(kms));
  }

  private static String required(Map<String, String> environment, String name) {
    String value = environment.get(name);
    if (value == null || value.isBlank()) {
      throw new StartRefused(name + " is not set.");
    }
    return value;
  }
}
