package org.rabta.web.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rabta.domain.directory.ReferenceFile;
import org.rabta.web.language.Bundles;
import org.rabta.web.language.Language;

/** Countries and districts to choose from, in the language of the reader. */
@Named("places")
@ApplicationScoped
public class Places {

  private static final String HOME = "PK";

  @Inject private Language language;

  private final Map<String, Map<String, String>> countries = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> districts = new LinkedHashMap<>();
  private final Map<String, String> countryOfPost = new LinkedHashMap<>();

  public Places() {
    ReferenceFile.COUNTRIES.rows().forEach(row -> countries.put(row.get("code"), row));
    ReferenceFile.DISTRICTS.rows().forEach(row -> districts.put(row.get("name_en"), row));
    ReferenceFile.POSTS
        .rows()
        .forEach(row -> countryOfPost.putIfAbsent(row.get("unit"), row.get("country")));
  }

  /** The country that a post abroad is nearest to; empty for units at home. */
  Optional<String> countryOfPost(String unit) {
    return Optional.ofNullable(countryOfPost.get(unit));
  }

  /** The destinations that the directory knows first, then all others of ISO 3166. */
  public List<SelectItem> getCountries() {
    List<SelectItem> known =
        sorted(Stream.concat(Stream.of(HOME), countries.keySet().stream()), this::country);
    List<SelectItem> others =
        sorted(
            Arrays.stream(Locale.getISOCountries())
                .filter(code -> !countries.containsKey(code) && !code.equals(HOME)),
            this::country);
    return List.of(group("intake.country.known", known), group("intake.country.others", others));
  }

  /** The country's name in the reader's language. */
  public String country(String code) {
    Map<String, String> row = countries.get(code);
    return row == null
        ? new Locale("", code).getDisplayCountry(locale())
        : row.get(language.isUrdu() ? "name_ur" : "name_en");
  }

  /**
   * The districts by province.
   *
   * @param current what the draft holds; offered too if it is an older name that the list no longer
   *     has
   */
  public List<SelectItem> districts(String current) {
    Map<String, List<SelectItem>> byProvince = new LinkedHashMap<>();
    sorted(districts.keySet().stream(), this::district)
        .forEach(
            item -> {
              Map<String, String> row = districts.get(item.getValue().toString());
              String province = row.get(language.isUrdu() ? "province_ur" : "province");
              byProvince.computeIfAbsent(province, name -> new ArrayList<>()).add(item);
            });
    List<SelectItem> groups = new ArrayList<>();
    if (current != null && !districts.containsKey(current)) {
      groups.add(new SelectItem(current, current));
    }
    byProvince.forEach((name, items) -> groups.add(group(items, name)));
    return groups;
  }

  /** The district's name in the reader's language. */
  public String district(String name) {
    Map<String, String> row = districts.get(name);
    return row == null ? name : row.get(language.isUrdu() ? "name_ur" : "name_en");
  }

  private List<SelectItem> sorted(
      Stream<String> values, java.util.function.UnaryOperator<String> label) {
    Collator order = Collator.getInstance(locale());
    return values
        .map(value -> new SelectItem(value, label.apply(value)))
        .sorted(Comparator.comparing(SelectItem::getLabel, order))
        .toList();
  }

  private SelectItemGroup group(String key, List<SelectItem> items) {
    return group(items, Bundles.text(locale(), key));
  }

  private static SelectItemGroup group(List<SelectItem> items, String label) {
    SelectItemGroup group = new SelectItemGroup(label);
    group.setSelectItems(items.toArray(SelectItem[]::new));
    return group;
  }

  private Locale locale() {
    return language.getLocale();
  }
}
