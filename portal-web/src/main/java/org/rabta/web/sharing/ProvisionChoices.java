package org.rabta.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rabta.service.directory.DirectoryQueries;
import org.rabta.service.directory.ProvisionView;
import org.rabta.web.language.Language;

/** Provisions in force as a choice. */
@Named("provisionChoices")
@RequestScoped
public class ProvisionChoices {

  @Inject private DirectoryQueries directory;
  @Inject private Language language;

  private List<SelectItem> items;

  /** By code; the law, then the section. */
  public List<SelectItem> getItems() {
    if (items == null) {
      items =
          directory.provisions().stream()
              .filter(each -> each.validTo() == null)
              .map(each -> new SelectItem(each.code(), words(each)))
              .toList();
    }
    return items;
  }

  private String words(ProvisionView provision) {
    return language.isUrdu()
        ? provision.instrumentUr() + "، " + provision.citationUr()
        : provision.instrumentEn() + ", " + provision.citationEn();
  }
}
