package org.rabta.domain.routing.feel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import org.kie.dmn.model.api.Definitions;
import org.kie.dmn.model.api.ItemDefinition;

/** The types that a model defines. */
final class Types {

  private static final Map<String, Kind> BASIC =
      Map.of(
          "string", Kind.Simple.TEXT,
          "number", Kind.Simple.NUMBER,
          "boolean", Kind.Simple.TRUTH);
  private static final int DEEPEST = 8;

  private final Map<String, ItemDefinition> definitions = new HashMap<>();

  Types(Definitions model) {
    for (ItemDefinition definition : model.getItemDefinition()) {
      if (definitions.put(definition.getName(), definition) != null) {
        throw new ModelRefused("Type " + definition.getName() + " is defined twice");
      }
    }
  }

  /**
   * The values that a type allows, as a FEEL unary test; null where it allows any. A type inherits
   * them from the type that it rests on.
   */
  String allowed(QName type) {
    return type == null ? null : allowed(definitions.get(type.getLocalPart()), 0);
  }

  private String allowed(ItemDefinition definition, int depth) {
    if (definition == null || definition.getTypeRef() == null || depth > DEEPEST) {
      return null;
    }
    if (definition.getAllowedValues() != null) {
      return definition.getAllowedValues().getText();
    }
    return allowed(definitions.get(definition.getTypeRef().getLocalPart()), depth + 1);
  }

  /** Whether a type is a list; a type that is not known is none. */
  boolean isList(QName type) {
    return type != null && isList(definitions.get(type.getLocalPart()), 0);
  }

  private boolean isList(ItemDefinition definition, int depth) {
    if (definition == null || depth > DEEPEST) {
      return false;
    }
    return definition.isIsCollection()
        || (definition.getTypeRef() != null
            && isList(definitions.get(definition.getTypeRef().getLocalPart()), depth + 1));
  }

  /**
   * The columns of a type that has components.
   *
   * @throws ModelRefused if it has none, or one that is neither simple nor a list of simple values
   */
  Kind.RowOf row(QName type) {
    ItemDefinition definition = type == null ? null : definitions.get(type.getLocalPart());
    if (definition == null || definition.getItemComponent().isEmpty()) {
      throw new ModelRefused("The input is of no type with components");
    }
    List<String> columns = new ArrayList<>();
    List<Kind> kinds = new ArrayList<>();
    for (ItemDefinition component : definition.getItemComponent()) {
      columns.add(component.getName());
      kinds.add(component(component, 0));
    }
    return new Kind.RowOf(List.copyOf(columns), List.copyOf(kinds));
  }

  private Kind component(ItemDefinition component, int depth) {
    if (component == null || component.getTypeRef() == null || depth > DEEPEST) {
      throw new ModelRefused("A fact is neither simple nor a list of simple values");
    }
    String name = component.getTypeRef().getLocalPart();
    Kind kind =
        BASIC.containsKey(name) ? BASIC.get(name) : component(definitions.get(name), depth + 1);
    return component.isIsCollection() && !(kind instanceof Kind.ListOf)
        ? new Kind.ListOf(kind)
        : kind;
  }
}
