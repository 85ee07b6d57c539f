package org.rabta.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rabta.service.person.OpeningList;
import org.rabta.service.person.OpeningQueries;
import org.rabta.service.person.OpeningRow;
import org.rabta.web.page.Address;
import org.rabta.web.page.Mark;
import org.rabta.web.page.Turns;

/** Which identities the people of the agency have opened; the page stands in the address. */
@Named("openingsPage")
@RequestScoped
public class OpeningsPage {

  private static final String PATH = "/identity-openings";

  @Inject private OpeningQueries openings;

  private String at;
  private OpeningList list;

  /** Reads before the page is made, so that a refusal is answered with a status of its own. */
  public void load() {
    list();
  }

  public List<OpeningRow> getRows() {
    return list().rows();
  }

  /** Where older openings are; null at the end. */
  public String getOn() {
    var older = list().older();
    return older == null ? null : address(turns().on(new Mark(older.at(), older.id())));
  }

  /** Where newer openings are; null at the beginning. */
  public String getBack() {
    return turns().turned() ? address(turns().back()) : null;
  }

  private OpeningList list() {
    if (list == null) {
      list =
          openings.ofAgency(
              turns().present().map(m -> new OpeningList.Place(m.at(), m.id())).orElse(null));
    }
    return list;
  }

  private Turns turns() {
    return Turns.ofMoments(at);
  }

  private static String address(String turns) {
    return Address.of(PATH).with("at", turns).toString();
  }

  public String getAt() {
    return at;
  }

  public void setAt(String at) {
    this.at = at;
  }
}
