package org.rabta.web.intake;

import java.io.Serializable;
import java.util.UUID;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.web.page.Address;

/** Where somebody is on the way through a report: what the address of the page says. */
public class Position implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Flow flow;
  private String draft;
  private String step;
  private String check;

  Position(Flow flow) {
    this.flow = flow;
  }

  /**
   * Key of the draft.
   *
   * @throws NoSuchRecord if the address does not hold a key
   */
  UUID key() {
    try {
      return UUID.fromString(draft);
    } catch (IllegalArgumentException malformed) {
      throw new NoSuchRecord();
    }
  }

  /** Number of the step, from 1; the first one if the address holds no such number. */
  public int getNumber() {
    boolean number = step != null && step.matches("[1-9]");
    return number ? Math.min(Integer.parseInt(step), flow.getSteps().size()) : 1;
  }

  public Step getCurrent() {
    return flow.getSteps().get(getNumber() - 1);
  }

  public boolean isLast() {
    return getNumber() == flow.getSteps().size();
  }

  /** Whether the page is to say what is missing, as it was come to from a list of what is. */
  boolean isChecking() {
    return Boolean.parseBoolean(check);
  }

  /** The address of a step below the context path. */
  Address address(int number) {
    return Address.of("/" + flow.getPage()).with("draft", key()).with("step", number);
  }

  /** The address of a step that says what is missing on it. */
  Address checking(int number) {
    return address(number).with("check", true);
  }

  public String getDraft() {
    return draft;
  }

  public void setDraft(String draft) {
    this.draft = draft;
  }

  public String getStep() {
    return step;
  }

  public void setStep(String step) {
    this.step = step;
  }

  public String getCheck() {
    return check;
  }

  public void setCheck(String check) {
    this.check = check;
  }
}
