package org.rabta.domain.outcome;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.rabta.domain.caserecord.kernel.CaseEntry;
import org.rabta.domain.caserecord.kernel.Entered;
import org.rabta.domain.caserecord.kernel.Filing;
import org.rabta.domain.kernel.Text;

/**
 * The unit in custody puts a provision beside those of the decision, or takes one away. The latest
 * change of a provision holds.
 */
@Entity
@Table(name = "case_provision")
public class ProvisionChange extends CaseEntry {

  private String provision;
  private boolean added;
  private String reason;

  protected ProvisionChange() {}

  /**
   * @param provision code of the provision
   * @param added whether it is added, else taken away
   * @param reason why
   */
  public ProvisionChange(
      Long caseId, String provision, boolean added, String reason, Filing filing, Entered entered) {
    super(caseId, filing, entered);
    this.provision = provision;
    this.added = added;
    this.reason = Text.required("provision.reason", reason, 1_000);
  }

  public String provision() {
    return provision;
  }

  public boolean added() {
    return added;
  }

  public String reason() {
    return reason;
  }
}
