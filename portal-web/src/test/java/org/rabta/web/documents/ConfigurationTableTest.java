package org.rabta.web.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationTableTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern KEY = Pattern.compile("RABTA_[A-Z_]+[A-Z]");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?://)([^)#]+)[^)]*\\)");

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/operator-guide.md"})
  void theTableNamesEveryKeyThatThePortalReadsAndNoOther(String page) throws IOException {
    var rows =
        Files.readAllLines(ROOT.resolve(page)).stream()
            .filter(line -> line.startsWith("| `RABTA_"))
            .collect(Collectors.joining("\n"));

    assertThat(keys(rows)).isEqualTo(keysRead());
  }

  @Test
  void everyLinkOfTheReadmeLeadsSomewhere() throws IOException {
    var links = LINK.matcher(Files.readString(ROOT.resolve("README.md")));
    while (links.find()) {
      assertThat(ROOT.resolve(links.group(1))).exists();
    }
  }

  private static Set<String> keysRead() throws IOException {
    var read = new TreeSet<String>();
    for (var module : Set.of("portal-domain", "portal-ejb", "portal-web")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main"))) {
        files
            .filter(file -> file.toString().endsWith(".java") || file.endsWith("web.xml"))
            .forEach(file -> read.addAll(keys(content(file))));
      }
    }
    return read;
  }

  private static Set<String> keys(String text) {
    return KEY.matcher(text)
        .results()
        .map(result -> result.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
