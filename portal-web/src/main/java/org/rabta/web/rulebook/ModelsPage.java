package org.rabta.web.rulebook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rabta.domain.access.Role;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.rulebook.ModelContent;
import org.rabta.domain.rulebook.RuleTable;
import org.rabta.service.rulebook.ModelRow;
import org.rabta.service.rulebook.ModelView;
import org.rabta.service.rulebook.RulebookQueries;
import org.rabta.web.frame.Frame;
import org.rabta.web.page.Address;
import org.rabta.web.page.Kept;

/** The versions of the decision model, or one of them; which one stands in the address. */
@Named("modelsPage")
@RequestScoped
public class ModelsPage {

  /** How the address names the version delivered with the portal. */
  static final String DELIVERED = "delivered";

  @Inject private RulebookQueries rulebook;
  @Inject private Frame frame;

  private String version;
  private List<ModelRow> versions;
  private ModelView view;

  public String getVersion() {
    return version == null ? Kept.parameter("version") : version;
  }

  public void setVersion(String version) {
    this.version = version;
  }

  /** Reads before the page is made, so that a refusal is answered with a status of its own. */
  public void load() {
    if (isOne()) {
      getView();
    } else {
      getVersions();
    }
  }

  /** Whether the page is about one version. */
  public boolean isOne() {
    return getVersion() != null && !getVersion().isBlank();
  }

  public List<ModelRow> getVersions() {
    if (versions == null) {
      versions = rulebook.versions();
    }
    return versions;
  }

  public ModelView getView() {
    if (view == null) {
      view = rulebook.version(key());
    }
    return view;
  }

  /** Reads it anew when the page asks again. */
  void forget() {
    view = null;
  }

  /** Whether the reader may propose a version. */
  public boolean isForProposing() {
    return frame.getCaller().has(Role.NATIONAL_ADMIN);
  }

  /** What a table's place on the page is called. */
  public String anchor(RuleTable table) {
    return anchorOf(table.id());
  }

  /** What the place of a decision on the page is called; expressions stand together. */
  public String anchorOf(String id) {
    boolean isTable = getContent().tables().stream().anyMatch(table -> table.id().equals(id));
    return isTable ? "t-" + id : "expressions";
  }

  /** The model as people read it; null where nothing of it is kept. */
  public ModelContent getContent() {
    return getView().content().orElse(null);
  }

  /** Where a version is shown. */
  public String address(ModelRow row) {
    return Address.of("/models")
        .with("version", row.id() == null ? DELIVERED : row.id())
        .toString();
  }

  private Long key() {
    if (DELIVERED.equals(getVersion())) {
      return null;
    }
    if (!getVersion().matches("[0-9]{1,15}")) {
      throw new NoSuchRecord();
    }
    return Long.valueOf(getVersion());
  }
}
