package org.rabta.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/**
 * What every page keeps to: no words outside the bundles, nothing that the content security policy
 * forbids.
 */
class PagesTest {

  private static final Path WEB = Path.of("src/main/webapp");
  private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*\\}");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  /** Attributes that a reader sees or hears. */
  private static final Set<String> SPOKEN =
      Set.of(
          "title",
          "alt",
          "placeholder",
          "label",
          "hint",
          "text",
          "header",
          "aria-label",
          "emptyMessage",
          "requiredMessage",
          "converterMessage",
          "validatorMessage",
          "summary");

  /** Lengths that were measured from data; everything else has a class. */
  private static final Pattern MEASURED =
      Pattern.compile("(inline-size|block-size|flex-basis): ?#\\{[^}]+\\}(%|rem)?;?");

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(WEB)) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void hasNoWordsOfItsOwn(Path page) throws Exception {
    List<String> words = new ArrayList<>();
    visit(root(page), element -> collectWords(element, words));

    assertThat(words).as(page.toString()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void hasNoScriptAndNoStyleOfItsOwn(Path page) throws Exception {
    List<String> offences = new ArrayList<>();
    visit(root(page), element -> collectOffences(element, offences));

    assertThat(offences).as(page.toString()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void neverWritesUnescapedText(Path page) throws Exception {
    assertThat(Files.readString(page)).doesNotContain("escape=\"false\"");
  }

  @Test
  void thePolicyOfPagesIsThePolicyOfEveryOtherAnswer() throws Exception {
    assertThat(Files.readString(WEB.resolve("WEB-INF/web.xml")))
        .contains("<param-value>" + SecurityHeaders.POLICY + "</param-value>");
  }

  private static void collectWords(Element element, List<String> words) {
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      boolean key = element.getLocalName().equals("kbd");
      if (child.getNodeType() == Node.TEXT_NODE && !key && hasLetters(child.getTextContent())) {
        words.add(child.getTextContent().strip());
      }
    }
    for (Attr attribute : attributes(element)) {
      if (SPOKEN.contains(attribute.getLocalName()) && hasLetters(attribute.getValue())) {
        words.add(attribute.getName() + "=" + attribute.getValue());
      }
    }
  }

  private static void collectOffences(Element element, List<String> offences) {
    boolean inline =
        element.getLocalName().equals("style")
            || (element.getLocalName().equals("script") && !element.hasAttribute("src"));
    if (inline) {
      offences.add("<" + element.getNodeName() + ">");
    }
    for (Attr attribute : attributes(element)) {
      boolean measured = MEASURED.matcher(attribute.getValue()).matches();
      boolean handler = attribute.getLocalName().matches("on[a-z]+");
      boolean style = attribute.getLocalName().equals("style") && !measured;
      if (handler || style || attribute.getValue().startsWith("javascript:")) {
        offences.add(attribute.getName() + "=" + attribute.getValue());
      }
    }
  }

  private static boolean hasLetters(String text) {
    return LETTER.matcher(EXPRESSION.matcher(text).replaceAll("")).find();
  }

  private static List<Attr> attributes(Element element) {
    List<Attr> attributes = new ArrayList<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      attributes.add((Attr) element.getAttributes().item(i));
    }
    return attributes;
  }

  private static void visit(Element element, Consumer<Element> visitor) {
    visitor.accept(element);
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        visit(inner, visitor);
      }
    }
  }

  private static Element root(Path page) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    var builder = factory.newDocumentBuilder();
    builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
    return builder.parse(page.toFile()).getDocumentElement();
  }
}
