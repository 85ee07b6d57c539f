package org.rabta.web.search;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.rabta.domain.access.Level;
import org.rabta.domain.routing.Priority;
import org.rabta.domain.typology.Strand;
import org.rabta.service.search.CaseFilter;
import org.rabta.service.search.CaseFilter.Charge;
import org.rabta.service.search.CaseFilter.Days;
import org.rabta.service.search.CaseFilter.Place;
import org.rabta.service.search.CaseFilter.Sort;
import org.rabta.service.search.CaseFilter.Standing;
import org.rabta.web.page.Address;
import org.rabta.web.page.Choice;
import org.rabta.web.page.Turns;

/** The filter of the list as its address carries it. What cannot be read is as good as none. */
final class ListAddress {

  private static final String CODE = "[A-Z0-9-]{1,40}";
  private static final String DAY = "(19|20|21)\\d\\d-\\d\\d-\\d\\d";

  private ListAddress() {}

  /** The filter that those parameters say. */
  static CaseFilter read(Map<String, String> parameters) {
    var custody = parameters.get("custody");
    return new CaseFilter(
        parameters.get("q"),
        Choice.read(Standing.class, parameters.get("status")).orElse(null),
        Choice.read(Strand.class, parameters.get("strand")).orElse(null),
        Choice.read(Priority.class, parameters.get("priority")).orElse(null),
        custody != null && custody.matches(CODE) ? custody : null,
        Choice.read(Charge.class, parameters.get("officer")).orElse(null),
        Choice.read(Level.class, parameters.get("level")).orElse(null),
        parameters.containsKey("minor"),
        parameters.containsKey("live"),
        new Days(day(parameters.get("opened-from")), day(parameters.get("opened-to"))),
        new Days(day(parameters.get("changed-from")), day(parameters.get("changed-to"))),
        Choice.read(Sort.class, parameters.get("sort")).orElse(null),
        place(parameters.get("at")));
  }

  /** The filter that was written as {@link #conditions}. */
  static CaseFilter parse(String conditions) {
    var parameters = new HashMap<String, String>();
    for (var part : conditions.split("&")) {
      var equals = part.indexOf('=');
      if (equals > 0) {
        parameters.put(part.substring(0, equals), decoded(part.substring(equals + 1)));
      }
    }
    return read(parameters);
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }

  /** Adds the conditions and the order, without the place. */
  static Address write(CaseFilter filter, Address address) {
    return address
        .with("q", filter.words())
        .with("status", Choice.write(filter.standing()))
        .with("strand", Choice.write(filter.strand()))
        .with("priority", Choice.write(filter.priority()))
        .with("custody", filter.custody())
        .with("officer", Choice.write(filter.charge()))
        .with("level", Choice.write(filter.level()))
        .with("minor", filter.minor())
        .with("live", filter.live())
        .with("opened-from", filter.opened().from())
        .with("opened-to", filter.opened().to())
        .with("changed-from", filter.changed().from())
        .with("changed-to", filter.changed().to())
        .with("sort", Choice.write(filter.sort()));
  }

  /** The list with those conditions. */
  static Address of(CaseFilter filter) {
    return write(filter, Address.of("/cases"));
  }

  /** What stands behind the question mark. */
  static String conditions(CaseFilter filter) {
    var text = of(filter).toString();
    return text.substring(text.indexOf('?') + 1);
  }

  private static Place place(String turns) {
    return Turns.ofMoments(turns)
        .present()
        .map(mark -> new Place(mark.rank(), mark.at(), mark.id()))
        .orElse(null);
  }

  private static LocalDate day(String text) {
    try {
      return text == null || !text.matches(DAY) ? null : LocalDate.parse(text);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}
