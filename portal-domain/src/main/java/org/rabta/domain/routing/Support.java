package org.rabta.domain.routing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * A supporting agency and what it is asked to do.
 *
 * @param agency the agency's code, such as {@code PTA}
 * @param unit the code of the unit that is asked
 * @param task the task's code, such as {@code BLOCK_CONTENT}; message key {@code task.<task>}
 * @param after the code of the task that comes first, whoever does it; null where nothing does
 */
public record Support(
    @JsonProperty("agency") String agency,
    @JsonProperty("unit") String unit,
    @JsonProperty("task") String task,
    @JsonProperty("after") @JsonInclude(JsonInclude.Include.NON_NULL) String after) {

  public Support {
    Objects.requireNonNull(agency, "agency");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(task, "task");
  }

  /** A task that waits for no other. */
  public Support(String agency, String unit, String task) {
    this(agency, unit, task, null);
  }
}
