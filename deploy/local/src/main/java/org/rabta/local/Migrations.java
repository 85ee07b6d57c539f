package org.rabta.local;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/** Brings the portal's schema up to date, as the role that owns it. */
public final class Migrations {

  /** The one schema of the portal. */
  public static final String SCHEMA = "rabta";

  private Migrations() {}

  /**
   * Applies what is missing.
   *
   * @param jdbcUrl the database
   * @param owner the schema's owner
   * @return how many migrations were applied; 0 when the schema was up to date
   * @throws org.flywaydb.core.api.FlywayException if a migration fails, an applied one was changed,
   *     or the database was migrated by a newer version
   */
  public static int apply(String jdbcUrl, DatabaseAccount owner) {
    MigrateResult result =
        Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(jdbcUrl, owner.user(), owner.password())
            .schemas(SCHEMA)
            .createSchemas(false)
            .locations("classpath:db/migration")
            .validateMigrationNaming(true)
            .cleanDisabled(true)
            .load()
            .migrate();
    return result.migrationsExecuted;
  }
}
