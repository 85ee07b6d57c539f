package org.rabta.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.request.ItemKind;
import org.rabta.domain.request.RequestKind;
import org.rabta.domain.request.Subject;
import org.rabta.service.caserecord.CaseOffers;
import org.rabta.service.request.AskAll;
import org.rabta.service.request.AskRequest;
import org.rabta.service.request.RequestQueries;
import org.rabta.service.request.RequestService;
import org.rabta.service.request.RequestsOfCase;
import org.rabta.service.request.RequestsOfCase.Task;
import org.rabta.web.caserecord.CaseInHand;
import org.rabta.web.language.Messages;
import org.rabta.web.page.Address;
import org.rabta.web.page.Clicks;

/** The requests of the case in hand, and the tasks of its decision, asked with one click each. */
@Named("caseRequests")
@RequestScoped
public class CaseRequests {

  @Inject private RequestQueries queries;
  @Inject private RequestService requests;
  @Inject private CaseInHand hand;
  @Inject private RequestActs acts;
  @Inject private Messages words;

  private RequestsOfCase view;
  private String shown;

  public RequestsOfCase getView() {
    if (view == null) {
      view = queries.ofCase(hand.getRef());
    }
    return view;
  }

  /** Whether a task has its button; on a page as it was, any may have had it. */
  public boolean offers(Task task) {
    return Clicks.areTakenIn() || (getView().canAsk() && task.open());
  }

  /** Whether more than one task waits to be asked. */
  public boolean isSeveral() {
    return Clicks.areTakenIn() || (getView().canAsk() && open().size() > 1);
  }

  /** How many tasks wait to be asked. */
  public int getOpen() {
    return open().size();
  }

  /** Asks one task. */
  public void ask(Task task) {
    perform(() -> requests.ask(asked(task)), "requests.asked.done");
  }

  /** Asks all tasks that were not asked yet. */
  public void askAll() {
    perform(
        () -> requests.askAll(new AskAll(hand.getRef(), open().stream().map(this::asked).toList())),
        "requests.asked-all.done");
  }

  /** The address of the form, filled in for that task. */
  public String form(Task task) {
    return Address.of("/request/ask")
        .with("ref", hand.getRef())
        .with("task", task.support().task())
        .with("unit", task.support().unit())
        .toString();
  }

  /** The question that goes with a task where nobody writes another. */
  String question(String task) {
    return words.say("requests.question.text", words.get("task." + task));
  }

  /** What the case has that a request of that kind needs, one a line. */
  String lines(RequestKind kind, ItemKind item) {
    var offers = hand.getOffers();
    return String.join("\n", needs(kind).contains(item) ? values(offers, item) : List.of());
  }

  /** The tasks as the reader saw them. */
  public String getShown() {
    return Clicks.areTakenIn() ? shown : tasks();
  }

  public void setShown(String shown) {
    this.shown = shown;
  }

  private void perform(Runnable act, String done) {
    if (!tasks().equals(shown)) {
      throw new BusinessRuleViolation("request.tasks-changed");
    }
    var next = hand.part("requests");
    acts.perform(act, done, hand.getRef(), next, Map.of());
  }

  private String tasks() {
    return String.join(
        " ",
        getView().tasks().stream()
            .map(task -> task.support().task() + ":" + task.support().unit())
            .toList());
  }

  private List<Task> open() {
    return getView().tasks().stream().filter(Task::open).toList();
  }

  private AskRequest asked(Task task) {
    var subject =
        needs(task.kind()).stream()
            .map(item -> new Subject.Lines(item, lines(task.kind(), item)))
            .toList();
    return new AskRequest(
        hand.getRef(),
        task.kind(),
        task.support().unit(),
        question(task.support().task()),
        Set.of(),
        task.support().task(),
        subject,
        false);
  }

  private static Set<ItemKind> needs(RequestKind kind) {
    return switch (kind) {
      case BLOCK_CONTENT -> Set.of(ItemKind.ADDRESS);
      case ACCOUNT_TRACE, FORENSIC_ANALYSIS -> Set.of(ItemKind.ADDRESS, ItemKind.ACCOUNT);
      case VERIFY_LICENCE, SUSPEND_PROMOTER -> Set.of(ItemKind.LICENCE);
      default -> Set.of();
    };
  }

  private static List<String> values(CaseOffers offers, ItemKind item) {
    return switch (item) {
      case ADDRESS ->
          offers.advertisements().stream().map(a -> a.url()).filter(CaseRequests::said).toList();
      case ACCOUNT ->
          offers.advertisements().stream()
              .map(a -> a.account())
              .filter(CaseRequests::said)
              .toList();
      case LICENCE ->
          offers.recruiters().stream().map(r -> r.licence()).filter(CaseRequests::said).toList();
      default -> List.of();
    };
  }

  private static boolean said(String text) {
    return text != null && !text.isBlank();
  }
}
