package org.rabta.web.promoter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.rabta.domain.promoter.LicenceStatus;
import org.rabta.domain.promoter.PromoterStatus;
import org.rabta.service.promoter.PromoterList;
import org.rabta.service.promoter.PromoterQueries;
import org.rabta.service.promoter.PromoterSearch;
import org.rabta.service.promoter.RegisterView;
import org.rabta.web.page.Choice;

/** The search in the registry; what is searched for stands in the address. */
@Named("promotersPage")
@RequestScoped
public class PromotersPage {

  @Inject private PromoterQueries promoters;

  private String text;
  private String status;
  private PromoterList found;
  private RegisterView register;

  /**
   * A choice of the filter.
   *
   * @param constant the constant
   * @param value how the address names it
   * @param chosen whether the list is filtered by it
   */
  public record Option(PromoterStatus constant, String value, boolean chosen) {}

  /**
   * How many licences are worth what.
   *
   * @param status what they are worth
   * @param number how many
   */
  public record Count(LicenceStatus status, long number) {}

  /** Reads before the page is made, so that a refusal is answered with a status of its own. */
  public void load() {
    getRegister();
    getFound();
  }

  public RegisterView getRegister() {
    if (register == null) {
      register = promoters.register();
    }
    return register;
  }

  public List<Count> getCounts() {
    return getRegister().counts().entrySet().stream()
        .map(entry -> new Count(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** The best matches. */
  public PromoterList getFound() {
    if (found == null) {
      found = promoters.search(new PromoterSearch(text, chosen()));
    }
    return found;
  }

  /** Whether anything was searched for. */
  public boolean isAsked() {
    return (text != null && !text.isBlank()) || chosen() != null;
  }

  /** Most promoters that are shown. */
  public int getShown() {
    return PromoterQueries.SHOWN;
  }

  public List<Option> getStatuses() {
    return Stream.of(PromoterStatus.values())
        .map(each -> new Option(each, Choice.write(each), each == chosen()))
        .toList();
  }

  private PromoterStatus chosen() {
    return Choice.read(PromoterStatus.class, status).orElse(null);
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(String status) {
    this.status = status;
  }
}
