package org.rabta.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.rabta.domain.request.BlockGround;
import org.rabta.domain.request.BlockScope;
import org.rabta.domain.request.BlockState;
import org.rabta.service.directory.DirectoryQueries;
import org.rabta.service.directory.ProvisionView;
import org.rabta.web.language.Language;

/** What a statement about blocked content chooses from. */
@Named("statementChoices")
@RequestScoped
public class StatementChoices {

  /** Codes of the laws that speak of content begin so. */
  private static final List<String> LAWS = List.of("PECA-", "RBUOC-", "CPOH-");

  @Inject private DirectoryQueries directory;
  @Inject private Language language;

  private List<SelectItem> provisions;

  public List<BlockState> getStates() {
    return Stream.of(BlockState.values()).filter(BlockState::isStated).toList();
  }

  public BlockGround[] getGrounds() {
    return BlockGround.values();
  }

  public BlockScope[] getScopes() {
    return BlockScope.values();
  }

  /** The provisions that content can be blocked under. */
  public List<SelectItem> getProvisions() {
    if (provisions == null) {
      provisions =
          directory.provisions().stream()
              .filter(p -> LAWS.stream().anyMatch(p.code()::startsWith))
              .map(p -> new SelectItem(p.code(), words(p)))
              .toList();
    }
    return provisions;
  }

  private String words(ProvisionView p) {
    return language.isUrdu()
        ? p.instrumentUr() + " " + p.year() + "، " + p.citationUr()
        : p.instrumentEn() + " " + p.year() + ", " + p.citationEn();
  }
}
