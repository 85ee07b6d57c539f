package org.rabta.domain.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A column of the list of cases, in the order in which they are shown. Reference and title are
 * always there.
 */
public enum CaseColumn {
  STRAND,
  CUSTODY,
  OFFICER,
  PRIORITY,
  STATUS,
  LEVEL,
  OPENED,
  CHANGED;

  /** What everybody sees who has chosen nothing. */
  public static final Set<CaseColumn> USUAL = EnumSet.of(STRAND, CUSTODY, OFFICER, CHANGED);

  /** The columns of those codes; codes that nobody knows are left out. */
  public static Set<CaseColumn> read(String codes) {
    var wanted = List.of(codes.split(","));
    return Arrays.stream(values())
        .filter(column -> wanted.contains(column.name()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseColumn.class)));
  }

  /** The codes of those columns, comma separated, in the order of the list. */
  public static String write(Collection<CaseColumn> columns) {
    return Arrays.stream(values())
        .filter(columns::contains)
        .map(Enum::name)
        .collect(Collectors.joining(","));
  }
}
