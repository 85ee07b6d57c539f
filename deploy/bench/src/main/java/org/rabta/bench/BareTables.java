package org.rabta.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Takes from the portal's tables, for the time of a load within one transaction, what costs much
 * for each row and little for all of them: triggers, references, and the indexes behind no
 * constraint. Putting a reference back checks every row.
 */
final class BareTables {

  private static final String EVERY_TABLE =
      """
      do $$
      declare t text;
      begin
        for t in select tablename from pg_tables where schemaname = 'rabta' and tablename !~ '^flyway' loop
          execute format('alter table rabta.%%I %s', t);
          execute format('alter table rabta.%%I %s', t);
        end loop;
      end $$
      """;

  private static final List<String> TAKE =
      List.of(
          EVERY_TABLE.formatted("disable trigger user", "no force row level security"),
          """
          create unlogged table rabta.load_taken as
          select 2 as turn, format('alter table %s drop constraint %I', conrelid::regclass, conname) as take,
                 format('alter table %s add constraint %I %s', conrelid::regclass, conname,
                        pg_get_constraintdef(oid)) as give
            from pg_constraint where connamespace = 'rabta'::regnamespace and contype = 'f'
          union all
          select 1, format('drop index %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
            from pg_index i join pg_class c on c.oid = i.indexrelid
           where c.relnamespace = 'rabta'::regnamespace and not i.indisprimary
             and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid)
          """,
          "do $$ declare s text; begin for s in select take from rabta.load_taken order by turn desc loop execute s; end loop; end $$");

  /** Indexes first: references are checked by them. */
  private static final String GIVE =
      "do $$ declare s text; begin for s in select give from rabta.load_taken order by turn loop execute s; end loop; end $$";

  private final Connection connection;

  /**
   * @param connection as the owner, in the transaction of the load
   */
  BareTables(Connection connection) {
    this.connection = connection;
  }

  void take() throws SQLException {
    for (String statement : TAKE) {
      execute(statement);
    }
  }

  void giveReferencesAndIndexes() throws SQLException {
    execute(GIVE);
    execute("drop table rabta.load_taken");
  }

  void giveTriggersAndLocks() throws SQLException {
    execute(EVERY_TABLE.formatted("enable trigger user", "force row level security"));
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
