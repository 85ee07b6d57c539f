package org.rabta.domain.indicator;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rabta.domain.indicator.text.ContextWord;
import org.rabta.domain.typology.Strand;

/**
 * All signs, as one version of the data files lists them. The data are to be validated by the
 * agencies; answers keep the version they were given under.
 */
public final class SignCatalogue {

  /** Version of the data files. Changes with every change of a list. */
  public static final String VERSION = "2026-11-22";

  private static final SignCatalogue DELIVERED = new SignCatalogue();

  private final List<IloIndicator> indicators =
      SignFile.ILO_INDICATORS.rows().stream().map(SignCatalogue::indicator).toList();
  private final List<RedFlag> redFlags =
      SignFile.RED_FLAGS.rows().stream().map(SignCatalogue::redFlag).toList();
  private final List<NetworkMark> networkMarks =
      SignFile.MODUS_OPERANDI.rows().stream().map(SignCatalogue::networkMark).toList();

  private SignCatalogue() {}

  /** The lists that this portal was built with. */
  public static SignCatalogue delivered() {
    return DELIVERED;
  }

  /** The indicators of one list of the ILO tool, in its order. */
  public List<IloIndicator> indicators(IloSet set) {
    return indicators.stream().filter(indicator -> indicator.set() == set).toList();
  }

  /** All warning signs of advertisements. */
  public List<RedFlag> redFlags() {
    return redFlags;
  }

  /** The warning sign of that code. */
  public Optional<RedFlag> redFlag(String sign) {
    return redFlags.stream().filter(flag -> flag.sign().equals(sign)).findFirst();
  }

  /** Everything that Table 4 can say of a network. */
  public List<NetworkMark> networkMarks() {
    return networkMarks;
  }

  /** Whether that list has a sign of that code. */
  public boolean knows(SignKind kind, String sign) {
    return codes(kind).anyMatch(sign::equals);
  }

  /** The codes of one kind, each once. */
  public Stream<String> codes(SignKind kind) {
    return switch (kind) {
      case ILO -> indicators.stream().map(IloIndicator::sign).distinct();
      case RED_FLAG -> redFlags.stream().map(RedFlag::sign);
      case MODUS_OPERANDI -> networkMarks.stream().map(NetworkMark::sign);
    };
  }

  private static IloIndicator indicator(Map<String, String> row) {
    return new IloIndicator(
        row.get("sign"),
        IloSet.valueOf(row.get("set")),
        row.get("source_code"),
        IloDimension.valueOf(row.get("dimension")),
        IloWeight.valueOf(row.get("weight")),
        row.get("source_checked").equals("yes"));
  }

  private static RedFlag redFlag(Map<String, String> row) {
    return new RedFlag(
        row.get("sign"),
        strands(row.get("points_to")),
        row.get("report_section"),
        RedFlag.Topic.valueOf(row.get("topic")),
        RedFlag.Detect.valueOf(row.get("detect")),
        groups(row.get("near")),
        groups(row.get("unless_near")),
        row.get("read_in").equals("ADVERT"),
        phrases(row.get("english"), row.get("urdu"), row.get("roman_urdu")));
  }

  private static NetworkMark networkMark(Map<String, String> row) {
    return new NetworkMark(
        row.get("sign"),
        row.get("row"),
        NetworkMark.Block.valueOf(row.get("block")),
        row.get("discriminates").equals("yes"),
        strands(row.get("column")));
  }

  private static List<Strand> strands(String names) {
    return names(names).map(Strand::valueOf).toList();
  }

  private static Set<ContextWord> groups(String names) {
    return names(names)
        .map(ContextWord::valueOf)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ContextWord.class)));
  }

  private static Stream<String> names(String names) {
    return Arrays.stream(names.split(" ")).filter(name -> !name.isEmpty());
  }

  private static List<String> phrases(String... languages) {
    var phrases = new LinkedHashSet<String>();
    for (var language : languages) {
      Arrays.stream(language.split(" \\| ")).filter(p -> !p.isBlank()).forEach(phrases::add);
    }
    return List.copyOf(phrases);
  }
}
