package org.rabta.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.web.language.Messages;
import org.rabta.web.language.Moments;
import org.rabta.web.language.Names;

/** The sentence for a refused rule: {@code error.<code>}, with its arguments in words. */
@RequestScoped
public class RuleWords {

  @Inject private Messages words;
  @Inject private Moments moments;
  @Inject private Names names;

  /**
   * Says what happened and what to do; a code without a sentence gets the general one, never the
   * bare code.
   */
  public String of(BusinessRuleViolation violation) {
    String key = "error." + violation.code();
    Object[] arguments = violation.arguments().stream().map(this::inWords).toArray();
    return words.say(words.containsKey(key) ? key : "error.unnamed", arguments);
  }

  private Object inWords(Object argument) {
    if (argument instanceof Instant moment) {
      return moments.moment(moment);
    }
    if (argument instanceof LocalDate day) {
      return moments.date(day);
    }
    if (argument instanceof Enum<?> constant) {
      return names.of(constant);
    }
    String field = "field." + argument;
    return words.containsKey(field) ? words.get(field) : argument;
  }
}
