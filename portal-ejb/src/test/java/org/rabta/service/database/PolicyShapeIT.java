package org.rabta.service.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rabta.local.EmbeddedDatabase;

/** How policies are written, so that they stay fast and do not open what another closes. */
class PolicyShapeIT {

  /**
   * An EXISTS may be answered by hashing everything that a headquarters sees, to show twenty-five
   * rows; a scalar subquery with a limit is one look into an index.
   */
  @Test
  void whatMayBeReadIsLookedUpRowByRow() throws Exception {
    try (var database = EmbeddedDatabase.temporary();
        var as = DatabaseAs.owner(database)) {
      assertThat(
              as.query(
                  """
                  select tablename || '.' || policyname from pg_policies
                   where schemaname = 'rabta' and cmd in ('SELECT', 'ALL') and qual ~ 'EXISTS \\('
                  """))
          .isEmpty();
    }
  }

  /**
   * The checks of permissive policies join: a row that one policy lets be chosen may be written by
   * the check of another. A check therefore says again which rows it is about, or a guard does.
   */
  @Test
  void whereSeveralPoliciesLetOneTableBeChangedEachCheckNamesItsRows() throws Exception {
    try (var database = EmbeddedDatabase.temporary();
        var as = DatabaseAs.owner(database)) {
      assertThat(
              as.query(
                  """
                  select p.tablename || '.' || p.policyname from pg_policies p
                   where p.schemaname = 'rabta' and p.cmd = 'UPDATE' and 'rabta_app' = any (p.roles)
                     and p.tablename in ('access_grant', 'wait')
                     and p.with_check !~ case p.tablename when 'wait' then 'kind' else 'source' end
                  """))
          .isEmpty();
    }
  }
}
