package org.rabta.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an account sees on its own list, to be put into the addresses that it is measured with. */
final class Sights {

  private static final Pattern CASE = Pattern.compile("/case\\?ref=(RBT-[0-9]{4}-[0-9]{6,})");
  private static final Pattern SECOND = Pattern.compile("[?&]at=([^&]+)");
  private static final Pattern NUMBER = Pattern.compile("\\+92 ?300 ?([0-9]{2})([0-9]{5})");
  private static final Pattern GAP = Pattern.compile("\\{(second|number|agency|case)}");

  /** So many cases are looked at for a number. */
  private static final int LOOKED_AT = 50;

  private static final List<String> LEVELS = List.of("custody", "contributor", "observer");

  private final List<String> cases;
  private final Map<String, String> others;

  /**
   * @param cases references
   * @param others what stands for the other gaps
   */
  Sights(List<String> cases, Map<String, String> others) {
    this.cases = cases;
    this.others = others;
  }

  /** Looks at the lists and at some cases on them. */
  static Sights of(Desk desk) throws IOException {
    var cases = new ArrayList<String>();
    var others = new HashMap<String, String>();
    String agency = desk.account().substring(0, desk.account().indexOf('.'));
    others.put("agency", agency.toUpperCase(Locale.ROOT));
    for (var level : LEVELS) {
      collect(desk, "/cases?level=" + level, cases);
    }
    var next = desk.get("/cases").page().selectFirst("a[rel=next]");
    if (next != null && SECOND.matcher(next.attr("href")).find()) {
      others.put("second", group(SECOND, next.attr("href")));
    }
    number(desk, cases, others);
    return new Sights(cases, others);
  }

  /** Cases whose page is theirs: who has but a request or a preview of one is led elsewhere. */
  private static void collect(Desk desk, String list, List<String> cases) throws IOException {
    desk.get(list).page().select("a[href*=/case?ref=]").stream()
        .map(link -> CASE.matcher(link.attr("href")))
        .filter(Matcher::find)
        .map(link -> link.group(1))
        .filter(reference -> !cases.contains(reference))
        .forEach(cases::add);
  }

  private static void number(Desk desk, List<String> cases, Map<String, String> others)
      throws IOException {
    for (var reference : cases.subList(0, Math.min(LOOKED_AT, cases.size()))) {
      var found = NUMBER.matcher(desk.get("/case?ref=" + reference + "&tab=advert").page().text());
      if (found.find()) {
        others.put("number", odd(found.group(1), found.group(2)));
        return;
      }
    }
  }

  /** As somebody may type it who has it from a scrap of paper. */
  static String odd(String two, String five) {
    return "(0300)-" + two + five.substring(0, 2) + "." + five.substring(2);
  }

  private static String group(Pattern pattern, String text) {
    var matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : null;
  }

  /** Whether every gap of that address can be filled. */
  boolean reach(String page) {
    var gaps = GAP.matcher(page);
    while (gaps.find()) {
      if (gaps.group(1).equals("case") ? cases.isEmpty() : !others.containsKey(gaps.group(1))) {
        return false;
      }
    }
    return true;
  }

  /** The address with its gaps filled, each time with the next case. */
  String fill(String page, int run) {
    return GAP.matcher(page)
        .replaceAll(
            gap ->
                Matcher.quoteReplacement(
                    gap.group(1).equals("case")
                        ? cases.get(run % cases.size())
                        : others.get(gap.group(1))));
  }
}
