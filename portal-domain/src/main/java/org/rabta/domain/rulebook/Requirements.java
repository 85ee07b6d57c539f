package org.rabta.domain.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rabta.domain.directory.ReferenceFile;
import org.rabta.domain.routing.NrmAction;
import org.rabta.domain.routing.Priority;
import org.rabta.domain.typology.Confidence;
import org.rabta.domain.typology.Strand;

/**
 * What the portal reads from a model: tables, their columns, and the values it understands. A lead
 * is always one of the agencies that can be accountable.
 */
final class Requirements {

  private static final Pattern QUOTED = Pattern.compile("\"[^\"\\\\]*\"");
  private static final Pattern QUOTED_LIST =
      Pattern.compile("\\[\\s*(\"[^\"\\\\]*\"\\s*(,\\s*\"[^\"\\\\]*\"\\s*)*)?\\]");
  private static final Set<String> TRUTH = Set.of("true", "false");
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Za-z]*-[0-9A-Za-z]{1,6}");

  /** The values a column may hold; empty where any text will do. */
  private static final Set<String> ANY = Set.of();

  private static final Set<String> STRANDS = names(Strand.values());
  private static final Set<String> LEADS = Set.of("FIA", "NCCIA", "BEOE");
  private static final Set<String> PROVISIONS =
      ReferenceFile.PROVISIONS.rows().stream()
          .map(row -> row.get("code"))
          .collect(Collectors.toUnmodifiableSet());
  private static final Map<String, Set<String>> PROVISION_COLUMNS =
      Map.of("provisions", PROVISIONS);

  private static final Map<String, Map<String, Set<String>>> TABLES =
      Map.ofEntries(
          Map.entry("Movement", Map.of()),
          Map.entry("Purpose", Map.of()),
          Map.entry("Means", Map.of()),
          Map.entry("Crossing", Map.of()),
          Map.entry("Contact", Map.of()),
          Map.entry("Promoter", Map.of()),
          Map.entry(
              "Typology",
              Map.of(
                  "strand",
                  STRANDS,
                  "nearest",
                  Set.of("FRAUD", "SMUGGLING", "TRAFFICKING"),
                  "grade",
                  names(Confidence.values()))),
          Map.entry("Second strands", Map.of("strand", STRANDS, "cap", names(Confidence.values()))),
          Map.entry("Lead", Map.of("agency", LEADS, "policy assumption", TRUTH)),
          Map.entry("Support", Map.of("agency", agenciesAndPost(), "task", ANY)),
          Map.entry("Referral", Map.of("action", names(NrmAction.values()))),
          Map.entry("Priority", Map.of("level", names(Priority.values()))),
          Map.entry("Outside bodies", Map.of("body", ANY)),
          Map.entry("Trafficking provisions", PROVISION_COLUMNS),
          Map.entry("Smuggling provisions", PROVISION_COLUMNS),
          Map.entry("Recruitment provisions", PROVISION_COLUMNS),
          Map.entry("Online provisions", PROVISION_COLUMNS));

  private Requirements() {}

  /** What the model lacks, or holds that the portal does not understand. */
  static List<Finding> unmet(ModelContent content) {
    List<Finding> findings = new ArrayList<>();
    if (content.version().filter(version -> version.length() <= 40).isEmpty()) {
      findings.add(Finding.of("no-version"));
    }
    duplicates(content, findings);
    TABLES.forEach(
        (name, columns) -> {
          Optional<RuleTable> table = content.table(name);
          if (table.isPresent()) {
            columns(table.get(), columns, findings);
          } else {
            findings.add(Finding.of("table-missing", name));
          }
        });
    content.tables().forEach(table -> rules(table, findings));
    return findings;
  }

  private static void duplicates(ModelContent content, List<Finding> findings) {
    Set<String> names = new HashSet<>();
    content.tables().stream()
        .filter(table -> !names.add(table.name()))
        .forEach(table -> findings.add(Finding.of("table-twice", table.name())));
    Set<String> codes = new HashSet<>();
    for (RuleTable table : content.tables()) {
      for (RuleRow rule : table.rules()) {
        if (!codes.add(rule.code())) {
          findings.add(Finding.of("rule-twice", rule.code(), table.name()));
        }
      }
    }
  }

  private static void columns(
      RuleTable table, Map<String, Set<String>> columns, List<Finding> findings) {
    columns.forEach(
        (column, values) -> {
          int at = table.outputs().indexOf(column);
          if (at < 0) {
            findings.add(Finding.of("column-missing", table.name(), column));
            return;
          }
          for (RuleRow rule : table.rules()) {
            values(table, rule, column, rule.results().get(at), values, findings);
          }
        });
  }

  private static void values(
      RuleTable table,
      RuleRow rule,
      String column,
      String cell,
      Set<String> accepted,
      List<Finding> findings) {
    boolean plain =
        TRUTH.contains(cell)
            || QUOTED.matcher(cell).matches()
            || QUOTED_LIST.matcher(cell).matches();
    if (!plain) {
      findings.add(Finding.of("value-computed", table.name(), rule.code(), column, cell));
      return;
    }
    List<String> held =
        TRUTH.contains(cell)
            ? List.of(cell)
            : QUOTED
                .matcher(cell)
                .results()
                .map(match -> match.group().substring(1, match.group().length() - 1))
                .toList();
    held.stream()
        .filter(value -> !accepted.isEmpty() && !accepted.contains(value))
        .forEach(
            value ->
                findings.add(
                    Finding.of("value-unknown", table.name(), rule.code(), column, value)));
  }

  /** Every rule names itself, so that a decision can name it, and says its ground. */
  private static void rules(RuleTable table, List<Finding> findings) {
    int rule = table.outputs().indexOf("rule");
    int certain = table.outputs().indexOf("certain");
    if (rule < 0 || certain < 0) {
      findings.add(Finding.of("column-missing", table.name(), rule < 0 ? "rule" : "certain"));
      return;
    }
    for (RuleRow row : table.rules()) {
      if (!CODE.matcher(row.code()).matches()) {
        findings.add(Finding.of("code-form", row.code(), table.name()));
      }
      if (!row.results().get(rule).equals('"' + row.code() + '"')) {
        findings.add(Finding.of("rule-misnamed", row.code(), table.name()));
      }
      if (!TRUTH.contains(row.results().get(certain))) {
        findings.add(
            Finding.of(
                "value-unknown", table.name(), row.code(), "certain", row.results().get(certain)));
      }
      if (row.source().isBlank()) {
        findings.add(Finding.of("rule-without-source", row.code(), table.name()));
      }
    }
  }

  private static Set<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> agenciesAndPost() {
    Set<String> codes =
        ReferenceFile.AGENCIES.rows().stream()
            .map(row -> row.get("code"))
            .collect(Collectors.toCollection(HashSet::new));
    codes.add("POST");
    return Set.copyOf(codes);
  }
}
