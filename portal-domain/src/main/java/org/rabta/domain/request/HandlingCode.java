package org.rabta.domain.request;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What the asked unit may do with a request, beside its Traffic Light Protocol mark. */
public enum HandlingCode {
  /** Not to be passed on without the consent of the unit that asks. */
  NO_ONWARD_SHARING,
  /** Not to be used in court without consent. */
  NOT_IN_COURT,
  /** For the purpose of this request alone. */
  PURPOSE_BOUND;

  /** As the record keeps them: names joined by commas. */
  static String write(Collection<HandlingCode> codes) {
    return codes.stream().distinct().sorted().map(Enum::name).collect(Collectors.joining(","));
  }

  static Set<HandlingCode> read(String codes) {
    var set = EnumSet.noneOf(HandlingCode.class);
    Arrays.stream(codes.split(","))
        .filter(name -> !name.isEmpty())
        .map(HandlingCode::valueOf)
        .forEach(set::add);
    return set;
  }
}
