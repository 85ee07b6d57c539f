package org.rabta.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.rabta.service.sharing.ShareRow;
import org.rabta.web.directory.ProvisionWords;
import org.rabta.web.language.Language;
import org.rabta.web.language.Names;

/** Shares in words, in the language of this request. */
@Named("shareWords")
@RequestScoped
public class ShareWords {

  @Inject private ProvisionWords provisions;
  @Inject private Language language;
  @Inject private Names names;

  /** Constants one after the other, in the order of their list. */
  public String listed(Collection<? extends Enum<?>> constants) {
    return constants.stream()
        .sorted((one, next) -> Integer.compare(one.ordinal(), next.ordinal()))
        .map(names::of)
        .collect(Collectors.joining(language.isUrdu() ? "، " : ", "));
  }

  /** What permits the share: the provision, or the kind of agreement or order. */
  public String basis(ShareRow row) {
    var provision = row.basis().provision();
    return provision == null ? names.of(row.basis().kind()) : provisions.brief(List.of(provision));
  }
}
