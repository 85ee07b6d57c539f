package org.rabta.domain.person;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The key of a name: its consonants, the same for the usual Latin spellings and for Urdu letters,
 * words in alphabetical order. Muhammad Imran, Mohammed Imraan and محمد عمران have one key. It is
 * meant to find candidates, not to prove that two people are one.
 */
final class NameKey {

  private static final Map<Character, String> URDU = urdu();

  /** Titles that come and go with the writer. */
  private static final Set<String> TITLES =
      Set.of("mr", "mrs", "ms", "miss", "dr", "haji", "hajji", "syed", "sayyid", "s/o", "d/o");

  private NameKey() {}

  /** Null if the text holds no letter. */
  static String of(String name) {
    var latin = new StringBuilder();
    var plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}|\\p{Cf}", "")
            .toLowerCase(Locale.ROOT);
    for (char c : plain.toCharArray()) {
      latin.append(URDU.getOrDefault(c, Character.toString(c)));
    }
    var key =
        Arrays.stream(latin.toString().split("[^a-z/]+"))
            .filter(word -> !TITLES.contains(word))
            .map(NameKey::skeleton)
            .filter(word -> !word.isEmpty())
            .distinct()
            .sorted()
            .collect(Collectors.joining(" "));
    return key.isEmpty() ? null : key;
  }

  private static String skeleton(String word) {
    var sounds =
        word.replace("kh", "k")
            .replace("gh", "g")
            .replace("sh", "s")
            .replace("ch", "c")
            .replace("th", "t")
            .replace("dh", "d")
            .replace("ph", "f")
            .replace("bh", "b")
            .replace('q', 'k')
            .replace('x', 'k')
            .replace('z', 's')
            .replace('j', 'c')
            .replace('v', 'w');
    var consonants = sounds.replaceAll("[^a-z]", "").replaceAll("[aeiouyw]", "");
    var single = consonants.replaceAll("(.)\\1+", "$1");
    return single.isEmpty() && !sounds.isEmpty() ? "a" : single.replaceAll("(?<=.)h$", "");
  }

  private static Map<Character, String> urdu() {
    var from = "بپتٹثجچحخدڈذرڑزژسشصضطظغفقکكگلمنںهہھ";
    var to = ("b p t t s j c h k d d s r r s s s s s s t s g f k k k g l m n n h h h").split(" ");
    var letters = new HashMap<Character, String>();
    for (int i = 0; i < to.length; i++) {
      letters.put(from.charAt(i), to[i]);
    }
    for (char vowel : "اآعءئؤوىیيےةۃ".toCharArray()) {
      letters.put(vowel, "a");
    }
    return Map.copyOf(letters);
  }
}
