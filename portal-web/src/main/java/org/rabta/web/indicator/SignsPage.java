package org.rabta.web.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.rabta.domain.indicator.IloIndicator;
import org.rabta.domain.indicator.IloSet;
import org.rabta.domain.indicator.NetworkMark;
import org.rabta.domain.indicator.RedFlag;
import org.rabta.domain.indicator.SignAnswer;
import org.rabta.domain.indicator.SignCatalogue;
import org.rabta.domain.indicator.SignKind;
import org.rabta.domain.kernel.Answer;
import org.rabta.service.indicator.SignQueries;
import org.rabta.service.indicator.SignsOfCase;
import org.rabta.web.caserecord.CaseInHand;
import org.rabta.web.language.Language;
import org.rabta.web.language.Messages;
import org.rabta.web.language.Names;
import org.rabta.web.page.Address;
import org.rabta.web.page.Clicks;
import org.rabta.web.page.Kept;
import org.rabta.web.part.Tab;

/** The signs on the case in hand. */
@Named("signsPage")
@RequestScoped
public class SignsPage {

  private static final String SEXUAL = "sexual";

  @Inject private CaseInHand hand;
  @Inject private SignQueries queries;
  @Inject private SignForm form;
  @Inject private Language language;
  @Inject private Messages words;
  @Inject private Names names;

  private String set;
  private SignsOfCase view;
  private List<MarkedText> texts;
  private FlagSheet flags;
  private IloSheet ilo;
  private List<NetworkBlock> network;

  public SignsOfCase getView() {
    if (view == null) {
      view = queries.ofCase(hand.getRef());
    }
    return view;
  }

  /** Whether the page has buttons to save with. */
  public boolean isAnswerable() {
    return Clicks.areTakenIn() || getView().mayAnswer();
  }

  /** The texts of the case with their marked words. */
  public List<MarkedText> getTexts() {
    if (texts == null) {
      texts = getView().texts().stream().map(MarkedText::of).toList();
    }
    return texts;
  }

  public FlagSheet getFlags() {
    if (flags == null) {
      flags = FlagSheet.of(getView(), (RedFlag flag) -> row(SignKind.RED_FLAG, flag.sign()));
    }
    return flags;
  }

  public IloSheet getIlo() {
    if (ilo == null) {
      var result = getView().results().get(shownSet());
      ilo = IloSheet.of(result, (IloIndicator i) -> row(SignKind.ILO, i.sign()));
    }
    return ilo;
  }

  public List<NetworkBlock> getNetwork() {
    if (network == null) {
      network = NetworkBlock.all((NetworkMark mark) -> row(SignKind.MODUS_OPERANDI, mark.sign()));
    }
    return network;
  }

  public long getNetworkTicked() {
    return getNetwork().stream().mapToLong(NetworkBlock::ticked).sum();
  }

  /** The two lists that fit the age, as links. */
  public List<Tab> getSets() {
    return Stream.of(false, true)
        .map(
            sexual ->
                new Tab(
                    names.of(IloSet.of(sexual, isChild())),
                    address(sexual) + "#ilo",
                    null,
                    sexual == isSexual(),
                    false))
        .toList();
  }

  /** Whether nobody knows yet if a child is among the persons. */
  public boolean isAgeUnknown() {
    return getView().ptpa().child() == Answer.UNKNOWN;
  }

  /** Constants in words, one after the other. */
  public String listed(Iterable<? extends Enum<?>> constants) {
    var text = new StringBuilder();
    for (var constant : constants) {
      text.append(text.isEmpty() ? "" : language.isUrdu() ? "، " : ", ").append(names.of(constant));
    }
    return text.toString();
  }

  /** A mark of the network in words, with the row of the table where it needs one. */
  public String network(String sign) {
    var mark = words.get("sign.MODUS_OPERANDI." + sign);
    var row = "network.row." + sign.replaceFirst("-[A-C]$", "");
    return words.containsKey(row)
        ? words.say("signs.evidence.network", words.get(row), mark)
        : mark;
  }

  /** Version of the lists. */
  public String getVersion() {
    return SignCatalogue.VERSION;
  }

  /** Where this list of signs is. */
  Address address() {
    return address(isSexual());
  }

  private Address address(boolean sexual) {
    return hand.part("signs").with("set", sexual ? SEXUAL : null);
  }

  private IloSet shownSet() {
    return IloSet.of(isSexual(), isChild());
  }

  private boolean isChild() {
    return getView().ptpa().child() != Answer.NO;
  }

  private boolean isSexual() {
    return SEXUAL.equals(getSet());
  }

  private SignRow row(SignKind kind, String sign) {
    var said = getView().said().get(kind).get(sign);
    var stands = said == null ? SignAnswer.UNKNOWN : said.answer();
    var kept = form.kept(kind, sign, said == null ? null : said.id());
    return new SignRow(kind, sign, said, kept.orElse(stands));
  }

  public String getSet() {
    return set == null ? Kept.parameter("set") : set;
  }

  public void setSet(String set) {
    this.set = set;
  }
}
