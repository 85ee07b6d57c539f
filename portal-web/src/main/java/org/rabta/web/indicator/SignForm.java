package org.rabta.web.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rabta.domain.indicator.SignAnswer;
import org.rabta.domain.indicator.SignKind;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.service.indicator.AnswerSigns;
import org.rabta.service.indicator.AnswerSigns.One;
import org.rabta.service.indicator.SignService;
import org.rabta.web.caserecord.Acts;
import org.rabta.web.caserecord.CaseInHand;

/**
 * Takes in the ticks of one form. Hundreds of signs would be as many components; they are plain
 * fields instead, each of which sends the sign and its answer, beside what the page showed.
 */
@Named("signForm")
@RequestScoped
public class SignForm {

  private static final Pattern SENT =
      Pattern.compile(
          "(ILO|RED_FLAG|MODUS_OPERANDI) ([A-Z0-9-]{4,12}) (CONFIRMED|REJECTED|UNKNOWN)"
              + "(?: (\\d{1,18}))?");

  @Inject private CaseInHand hand;
  @Inject private Acts acts;
  @Inject private SignService signs;
  @Inject private SignsPage page;

  private Map<String, One> chosen;
  private Map<String, One> shown;

  /** Saves what was changed since the page was made, and shows the signs again. */
  public void save() {
    acts.perform(
        () -> signs.answer(new AnswerSigns(hand.getRef(), changes())),
        "signs.saved",
        page.address(),
        Map.of());
  }

  /**
   * What was chosen for a sign on a page that could not be saved; empty if somebody else answered
   * that sign meanwhile, or nothing was sent.
   *
   * @param inForce key of the answer in force; null if none
   */
  Optional<SignAnswer> kept(SignKind kind, String sign, Long inForce) {
    read();
    if (chosen.isEmpty() && shown.isEmpty()) {
      return Optional.empty();
    }
    var seen = shown.get(key(kind, sign));
    return Objects.equals(seen == null ? null : seen.seen(), inForce)
        ? Optional.ofNullable(chosen.get(key(kind, sign))).map(One::answer)
        : Optional.empty();
  }

  private List<One> changes() {
    read();
    var signsSent = new LinkedHashSet<>(shown.keySet());
    signsSent.addAll(chosen.keySet());
    var changes = new ArrayList<One>();
    for (var sign : signsSent) {
      change(shown.get(sign), chosen.get(sign)).ifPresent(changes::add);
    }
    if (changes.isEmpty()) {
      throw new BusinessRuleViolation("sign.none");
    }
    return changes;
  }

  /** A tick that was taken away opens the sign again; a sign without a field stays as it was. */
  private static Optional<One> change(One seen, One now) {
    var before = seen == null ? SignAnswer.UNKNOWN : seen.answer();
    var unticked = before == SignAnswer.CONFIRMED ? SignAnswer.UNKNOWN : before;
    var after = now == null ? unticked : now.answer();
    if (after == before) {
      return Optional.empty();
    }
    var of = now == null ? seen : now;
    return Optional.of(new One(of.kind(), of.sign(), after, seen == null ? null : seen.seen()));
  }

  private void read() {
    if (chosen == null) {
      chosen = sent("sign");
      shown = sent("seen");
    }
  }

  private static Map<String, One> sent(String field) {
    var sent = new LinkedHashMap<String, One>();
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterValuesMap()
        .forEach(
            (name, values) -> {
              if (name.equals(field) || name.startsWith(field + "-")) {
                values(values).forEach(one -> sent.put(key(one.kind(), one.sign()), one));
              }
            });
    return sent;
  }

  private static Stream<One> values(String[] values) {
    return Arrays.stream(values)
        .map(SENT::matcher)
        .filter(sent -> sent.matches())
        .map(
            sent ->
                new One(
                    SignKind.valueOf(sent.group(1)),
                    sent.group(2),
                    SignAnswer.valueOf(sent.group(3)),
                    sent.group(4) == null ? null : Long.valueOf(sent.group(4))));
  }

  private static String key(SignKind kind, String sign) {
    return kind + " " + sign;
  }
}
