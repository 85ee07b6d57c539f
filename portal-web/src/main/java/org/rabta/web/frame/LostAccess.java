package org.rabta.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.sharing.SharingQueries;
import org.rabta.web.page.Address;

/**
 * Somebody worked on a case while access to it ended. For everybody else the case would look like
 * none; whoever had it on the screen is told what became of it, and finds what was typed.
 */
@RequestScoped
class LostAccess {

  @Inject private SharingQueries sharing;

  /** Where that is told; empty if the caller's unit never had a share of the case. */
  Optional<Address> address(FacesContext faces, Throwable cause) {
    var reference = reference(faces);
    if (!(cause instanceof NoSuchRecord)
        || !faces.isPostback()
        || reference == null
        || faces.getExternalContext().isResponseCommitted()) {
      return Optional.empty();
    }
    try {
      sharing.lost(reference);
      return Optional.of(Address.of("/sharing/ended").with("ref", reference));
    } catch (RuntimeException neverHad) {
      return Optional.empty();
    }
  }

  /** The page's own parameter; a bean that has taken it over already is asked through it. */
  private static String reference(FacesContext faces) {
    return Optional.ofNullable(faces.getViewRoot()).stream()
        .flatMap(root -> ViewMetadata.getViewParameters(root).stream())
        .filter(parameter -> "ref".equals(parameter.getName()))
        .map(parameter -> parameter.getStringValue(faces))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> faces.getExternalContext().getRequestParameterMap().get("ref"));
  }
}
