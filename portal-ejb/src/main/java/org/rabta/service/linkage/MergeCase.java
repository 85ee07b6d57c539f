package org.rabta.service.linkage;

import java.util.List;
import org.rabta.service.usecase.OnCase;

/**
 * Merges a second record of one matter into a case.
 *
 * @param reference the case that goes on
 * @param other the case that is merged into it
 * @param reason why they are the same, at most 1000 characters
 * @param letIn codes of units that read the merged case and are to read the one that goes on
 */
public record MergeCase(String reference, String other, String reason, List<String> letIn)
    implements OnCase {

  public MergeCase {
    letIn = letIn == null ? List.of() : List.copyOf(letIn);
  }
}
