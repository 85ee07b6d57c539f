package org.rabta.domain.handoff;

import java.util.Objects;
import org.rabta.domain.kernel.Text;

/**
 * A decline with its ground.
 *
 * @param ground why
 * @param sentence one sentence for the proposer, 1 to 2000 characters, without names
 * @param suggestedUnit unit code the decliner suggests; may be null
 */
public record Decline(DeclineGround ground, String sentence, String suggestedUnit) {

  public Decline {
    Objects.requireNonNull(ground, "ground");
    sentence = Text.required("handoff.decline-sentence", sentence, HandOff.LONGEST_REASON);
  }
}
