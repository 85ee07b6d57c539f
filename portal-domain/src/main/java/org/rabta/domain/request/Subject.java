package org.rabta.domain.request;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rabta.domain.caserecord.WebAddress;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;

/**
 * What a request is about: the items that the asker copies into it.
 *
 * @param items each once, at most {@link #MOST}
 */
public record Subject(List<Item> items) {

  /** Most items of a request. */
  public static final int MOST = 20;

  private static final int LONGEST_ITEM = 300;

  /**
   * One thing.
   *
   * @param kind what sort
   * @param value an http or https address; else up to 300 characters
   */
  public record Item(ItemKind kind, String value) {

    /**
     * Checks and tidies what was typed.
     *
     * @throws BusinessRuleViolation {@code advert.url-malformed} or a text code, about {@code
     *     request.address}, {@code request.account} and so on
     */
    public Item {
      var field = "request." + kind.name().toLowerCase(java.util.Locale.ROOT);
      value =
          kind == ItemKind.ADDRESS
              ? WebAddress.optional(field, value)
              : Text.required(field, value, LONGEST_ITEM);
    }
  }

  /**
   * @throws BusinessRuleViolation {@code request.too-many-items}
   */
  public Subject {
    items = items.stream().distinct().toList();
    if (items.size() > MOST) {
      throw new BusinessRuleViolation("request.too-many-items", MOST);
    }
  }

  /**
   * From what was typed, one item a line.
   *
   * @param typed a kind and its lines; null for nothing
   * @param passportTicked whether the asker said that the passport is to go along
   * @throws BusinessRuleViolation {@code request.passport-unticked} if a passport was typed without
   *     it
   */
  public static Subject typed(List<Lines> typed, boolean passportTicked) {
    var items = new ArrayList<Item>();
    typed.forEach(lines -> lines.items().forEach(items::add));
    if (!passportTicked && items.stream().anyMatch(item -> item.kind() == ItemKind.PASSPORT)) {
      throw new BusinessRuleViolation("request.passport-unticked");
    }
    return new Subject(items);
  }

  /** The addresses. */
  public List<String> addresses() {
    return items.stream().filter(item -> item.kind() == ItemKind.ADDRESS).map(Item::value).toList();
  }

  /**
   * Items of one kind as typed.
   *
   * @param kind what sort
   * @param text one a line; may be null
   */
  public record Lines(ItemKind kind, String text) {

    private static final int MOST_READ = MOST + 1;

    Stream<Item> items() {
      return text == null
          ? Stream.empty()
          : text.lines()
              .filter(line -> !line.isBlank())
              .limit(MOST_READ)
              .map(line -> new Item(kind, line));
    }
  }
}
