package org.rabta.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.rabta.service.directory.DirectoryQueries;
import org.rabta.service.directory.ProvisionView;
import org.rabta.web.language.Language;
import org.rabta.web.language.Messages;

/** Provisions as a decision cites them, in the language of this request. */
@Named("provisionWords")
@RequestScoped
public class ProvisionWords {

  @Inject private DirectoryQueries directory;
  @Inject private Language language;
  @Inject private Messages words;

  /**
   * A provision in words.
   *
   * @param citation section or rule
   * @param law the law and its year
   * @param conduct the conduct
   * @param numbering whose numbering the citation follows
   */
  public record Cited(String citation, String law, String conduct, String numbering) {}

  /** The provisions of those codes, in their order. */
  public List<Cited> of(List<String> codes) {
    return directory.provisionsOf(codes).stream().map(this::cited).toList();
  }

  /** All of them on one line: law and sections. */
  public String brief(List<String> codes) {
    return of(codes).stream()
        .collect(
            Collectors.groupingBy(
                Cited::law,
                LinkedHashMap::new,
                Collectors.mapping(
                    Cited::citation, Collectors.joining(language.isUrdu() ? "، " : ", "))))
        .entrySet()
        .stream()
        .map(law -> law.getKey() + ": " + law.getValue())
        .collect(Collectors.joining(language.isUrdu() ? "؛ " : "; "));
  }

  Cited cited(ProvisionView p) {
    var urdu = language.isUrdu();
    return new Cited(
        urdu ? p.citationUr() : p.citationEn(),
        (urdu ? p.instrumentUr() : p.instrumentEn()) + " " + p.year(),
        urdu ? p.conductUr() : p.conductEn(),
        words.get("numbering." + p.numbering()));
  }
}
