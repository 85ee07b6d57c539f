package org.rabta.domain.rulebook;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a model that nobody vouches for. Everything that is not on a list of accepted elements is
 * refused, before any other parser or engine sees a byte. Loads nothing, resolves nothing, and
 * stops at the first thing that no honest model has.
 */
final class ModelReader {

  private static final String DMN = "https://www.omg.org/spec/DMN/20230324/MODEL/";
  private static final String DIAGRAM = "https://www.omg.org/spec/DMN/20230324/DMNDI/";
  private static final Set<String> DRAWING =
      Set.of(
          DIAGRAM,
          "http://www.omg.org/spec/DMN/20180521/DC/",
          "http://www.omg.org/spec/DMN/20180521/DI/");
  private static final Set<String> LANGUAGES =
      Set.of("FEEL", "feel", "https://www.omg.org/spec/DMN/20230324/FEEL/");

  private static final Set<String> ACCEPTED =
      Set.of(
          "definitions",
          "description",
          "itemDefinition",
          "itemComponent",
          "typeRef",
          "allowedValues",
          "typeConstraint",
          "text",
          "inputData",
          "variable",
          "decision",
          "question",
          "allowedAnswers",
          "informationRequirement",
          "requiredInput",
          "requiredDecision",
          "decisionTable",
          "input",
          "inputExpression",
          "inputValues",
          "output",
          "outputValues",
          "rule",
          "inputEntry",
          "outputEntry",
          "annotation",
          "annotationEntry",
          "literalExpression");

  /** Elements that could make an engine load or run something, each with a finding of its own. */
  private static final Map<String, String> DANGEROUS =
      Map.of(
          "import", "import",
          "importedValues", "import",
          "businessKnowledgeModel", "function",
          "encapsulatedLogic", "function",
          "functionDefinition", "function",
          "invocation", "function",
          "knowledgeRequirement", "function",
          "decisionService", "function",
          "extensionElements", "extension");

  private final ContentBuilder content = new ContentBuilder();
  private final DrawingBuilder drawing = new DrawingBuilder();
  private final Deque<String> path = new ArrayDeque<>();
  private int elements;

  private ModelReader() {}

  /**
   * Reads a model.
   *
   * @param xml the text
   * @throws NotAccepted with what is wrong with it
   */
  static ModelContent read(String xml) {
    ModelReader reader = new ModelReader();
    try {
      XMLStreamReader stream = factory().createXMLStreamReader(new StringReader(xml));
      try {
        reader.walk(stream);
      } finally {
        stream.close();
      }
    } catch (XMLStreamException e) {
      throw new NotAccepted(Finding.of("not-xml", e.getLocation().getLineNumber()));
    }
    return reader.content.finished(reader.drawing.finished());
  }

  /** The JDK's own, so that no parser on the class path takes its place. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new NotAccepted(Finding.of("doctype"));
        });
    return factory;
  }

  private void walk(XMLStreamReader stream) throws XMLStreamException {
    while (stream.hasNext()) {
      switch (stream.next()) {
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new NotAccepted(Finding.of("doctype"));
        case XMLStreamConstants.PROCESSING_INSTRUCTION ->
            throw new NotAccepted(Finding.of("processing-instruction", stream.getPITarget()));
        case XMLStreamConstants.START_ELEMENT -> start(stream);
        case XMLStreamConstants.END_ELEMENT -> {
          path.pop();
          content.end(stream.getLocalName());
          drawing.end(stream.getLocalName());
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(stream);
        default -> {
          // comments and blanks mean nothing
        }
      }
    }
  }

  private void start(XMLStreamReader stream) {
    String name = stream.getLocalName();
    require(++elements <= ModelLimits.ELEMENTS, "too-many-elements", ModelLimits.ELEMENTS);
    require(path.size() < ModelLimits.DEPTH, "too-deep", ModelLimits.DEPTH, name);
    require(stream.getAttributeCount() <= ModelLimits.ATTRIBUTES, "too-many-attributes", name);
    path.push(name);
    requireKnown(stream.getNamespaceURI(), name);
    for (int i = 0; i < stream.getAttributeCount(); i++) {
      requireHarmless(stream, i, name);
    }
    if (DMN.equals(stream.getNamespaceURI())) {
      content.start(name, attribute -> stream.getAttributeValue(null, attribute));
    } else {
      drawing.start(name, attribute -> stream.getAttributeValue(null, attribute));
    }
  }

  private void requireKnown(String namespace, String name) {
    if (DRAWING.contains(String.valueOf(namespace))) {
      require(path.contains("DMNDI") || name.equals("DMNDI"), "unknown-element", name);
      require(!name.equals("extension"), "extension", name);
      return;
    }
    require(DMN.equals(namespace), "unknown-namespace", namespace, name);
    require(!path.contains("DMNDI"), "unknown-element", name);
    String danger = DANGEROUS.get(name);
    require(danger == null, String.valueOf(danger), name);
    require(ACCEPTED.contains(name), "unknown-element", name);
    require(name.equals("definitions") == (path.size() == 1), "unknown-element", name);
  }

  private static void requireHarmless(XMLStreamReader stream, int i, String element) {
    String attribute = stream.getAttributeLocalName(i);
    String value = stream.getAttributeValue(i);
    require(
        stream.getAttributeNamespace(i) == null || stream.getAttributeNamespace(i).isEmpty(),
        "unknown-namespace",
        stream.getAttributeNamespace(i),
        attribute);
    require(value.length() <= ModelLimits.TEXT, "text-too-long", element);
    if (List.of("expressionLanguage", "typeLanguage").contains(attribute)) {
      require(LANGUAGES.contains(value), "language", value);
    }
    if (attribute.equals("href")) {
      require(value.startsWith("#"), "import", value);
    }
  }

  private void text(XMLStreamReader stream) {
    require(stream.getTextLength() <= ModelLimits.TEXT, "text-too-long", path.peek());
    content.text(stream.getText());
  }

  static void require(boolean accepted, String code, Object... arguments) {
    if (!accepted) {
      throw new NotAccepted(Finding.of(code, arguments));
    }
  }
}
