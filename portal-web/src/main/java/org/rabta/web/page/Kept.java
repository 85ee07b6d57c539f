package org.rabta.web.page;

import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * View parameters as the page itself keeps them. Faces hands them to a bean only when every field
 * of a form is right; a page that has to show what is wrong needs them all the same.
 */
public final class Kept {

  private Kept() {}

  /** The parameter of that name; null if the page has none or it has no value. */
  public static String parameter(String name) {
    return Optional.ofNullable(FacesContext.getCurrentInstance())
        .map(FacesContext::getViewRoot)
        .stream()
        .flatMap(root -> ViewMetadata.getViewParameters(root).stream())
        .filter(parameter -> name.equals(parameter.getName()))
        .flatMap(Kept::values)
        .findFirst()
        .orElse(null);
  }

  /** What came with the request or was kept from the last one; never what the bean says. */
  private static Stream<String> values(UIViewParameter parameter) {
    return Stream.of(
            Optional.ofNullable(parameter.getSubmittedValue()),
            Optional.ofNullable(parameter.getLocalValue()))
        .flatMap(Optional::stream)
        .map(Object::toString);
  }
}
