package org.rabta.domain.request;

import java.time.LocalDate;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;

/**
 * What the asked unit states about one address.
 *
 * @param state blocked, rejected or removed by the platform
 * @param ground why
 * @param provision code of the provision it rests on, such as {@code PECA-37}
 * @param scope how much
 * @param from first day of the block; needed where it is blocked
 * @param until last day; null without a limit
 * @param platformReply what the platform answered, up to 2000 characters; may be null
 */
public record Statement(
    BlockState state,
    BlockGround ground,
    String provision,
    BlockScope scope,
    LocalDate from,
    LocalDate until,
    String platformReply) {

  private static final int LONGEST_REPLY = 2000;

  /**
   * @throws BusinessRuleViolation {@code request.statement-incomplete}, {@code
   *     request.block-day-missing}, {@code request.block-days-reversed}, or a text code about
   *     {@code request.platform-reply}
   */
  public Statement {
    if (state == null || !state.isStated() || ground == null || scope == null || blank(provision)) {
      throw new BusinessRuleViolation("request.statement-incomplete");
    }
    if (state == BlockState.BLOCKED && from == null) {
      throw new BusinessRuleViolation("request.block-day-missing");
    }
    if (from != null && until != null && until.isBefore(from)) {
      throw new BusinessRuleViolation("request.block-days-reversed");
    }
    platformReply = Text.optional("request.platform-reply", platformReply, LONGEST_REPLY);
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
