package org.rabta.domain.linkage;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Addresses on the web in the one form in which they are compared. */
final class WebIdentity {

  /** Hosts of platforms, and what the platform is called. */
  private static final Map<String, String> PLATFORMS =
      Map.ofEntries(
          Map.entry("facebook.com", "facebook"),
          Map.entry("fb.com", "facebook"),
          Map.entry("instagram.com", "instagram"),
          Map.entry("tiktok.com", "tiktok"),
          Map.entry("t.me", "telegram"),
          Map.entry("telegram.me", "telegram"),
          Map.entry("x.com", "x"),
          Map.entry("twitter.com", "x"),
          Map.entry("youtube.com", "youtube"),
          Map.entry("linkedin.com", "linkedin"));

  private static final Set<String> WHATSAPP = Set.of("wa.me", "api.whatsapp.com");

  /** First parts of a path on a platform that are no account. */
  private static final Set<String> NO_ACCOUNT =
      Set.of(
          "p",
          "reel",
          "reels",
          "share",
          "sharer",
          "sharer.php",
          "watch",
          "groups",
          "posts",
          "video",
          "videos",
          "photo",
          "photo.php",
          "story.php",
          "permalink.php",
          "profile.php",
          "marketplace",
          "in",
          "company",
          "pages",
          "events",
          "status",
          "shorts",
          "channel",
          "c",
          "joinchat",
          "s",
          "login",
          "home",
          "search",
          "stories",
          "people",
          "hashtag",
          "explore",
          "i");

  private WebIdentity() {}

  /** What an address tells: the address itself, and the account or the number it leads to. */
  static Set<Identifier> of(String address) {
    var told = new TreeSet<Identifier>();
    var uri = parse(address);
    if (uri == null) {
      return told;
    }
    var host = host(uri);
    var path = uri.getRawPath() == null ? "" : uri.getRawPath().replaceAll("/+$", "");
    if (WHATSAPP.contains(host)) {
      Telephones.inField("+" + (path + "?" + uri.getRawQuery()).replaceAll("[^0-9]", ""))
          .forEach(number -> told.add(new Identifier(IdentifierKind.PHONE, number)));
      return told;
    }
    account(host, path).ifPresent(told::add);
    var telling = path.isEmpty() && PLATFORMS.containsKey(host) ? "" : host + path + query(uri);
    if (Identifier.isUsable(telling)) {
      told.add(new Identifier(IdentifierKind.URL, telling));
    }
    return told;
  }

  private static URI parse(String address) {
    var text = address == null ? "" : address.strip().replaceAll("[.,;:!)\\]]+$", "");
    try {
      var uri = new URI(text.contains("://") ? text : "https://" + text);
      return uri.getHost() == null || !uri.getHost().contains(".") ? null : uri;
    } catch (URISyntaxException malformed) {
      return null;
    }
  }

  private static String host(URI uri) {
    return uri.getHost()
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^(www|m|mobile|web|mbasic|l|lm)\\.(?=.*\\.)", "");
  }

  private static Optional<Identifier> account(String host, String path) {
    var platform = PLATFORMS.get(host);
    var parts = path.split("/");
    if (platform == null || parts.length < 2) {
      return Optional.empty();
    }
    var inFolder = parts.length > 2 && Set.of("in", "company", "c").contains(parts[1]);
    var name = parts[inFolder ? 2 : 1].toLowerCase(Locale.ROOT);
    return !inFolder && NO_ACCOUNT.contains(name) ? Optional.empty() : Accounts.of(platform, name);
  }

  /** What distinguishes one page from another stays; what follows a visitor around does not. */
  private static String query(URI uri) {
    if (uri.getRawQuery() == null) {
      return "";
    }
    var kept =
        Arrays.stream(uri.getRawQuery().split("&"))
            .filter(part -> !part.matches("(?i)(utm_|fbclid|gclid|igsh|mibextid|si=|ref|__).*"))
            .filter(part -> !part.isBlank())
            .sorted()
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }
}
