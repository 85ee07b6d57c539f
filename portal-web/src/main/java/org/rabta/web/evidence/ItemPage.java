package org.rabta.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.rabta.domain.evidence.CheckResult;
import org.rabta.service.evidence.CustodyService;
import org.rabta.service.evidence.HandOverItem;
import org.rabta.service.evidence.ItemView;
import org.rabta.web.caserecord.Acts;
import org.rabta.web.caserecord.CaseInHand;
import org.rabta.web.frame.Notices;
import org.rabta.web.language.Names;
import org.rabta.web.page.Address;
import org.rabta.web.page.Clicks;
import org.rabta.web.page.Kept;

/** One item with its custody log; opening the page is a line of the log itself. */
@Named("itemPage")
@RequestScoped
public class ItemPage {

  private static final Map<String, String> FIELDS =
      Map.of(
          "evidence.recipient", "handOver:recipient",
          "evidence.note", "handOver:note");

  @Inject private CaseInHand hand;
  @Inject private CustodyService custody;
  @Inject private Acts acts;
  @Inject private Notices notices;
  @Inject private Names names;

  private String item;
  private String show;
  private ItemView view;
  private String recipient;
  private String note;

  /** Reads before the page is made. */
  public void load() {
    hand.load();
    getView();
  }

  public ItemView getView() {
    if (view == null) {
      view = custody.view(hand.getRef(), key());
    }
    return view;
  }

  /** Whether the page has the forms of those who work on the case. */
  public boolean isRecordable() {
    return Clicks.areTakenIn() || getView().mayRecord();
  }

  /** Whether the picture is shown on the page. */
  public boolean isShown() {
    return "1".equals(getShow()) && isShowable();
  }

  /** Whether it is a picture that may be shown. */
  public boolean isShowable() {
    return getView().row().kind().isShown() && !getView().row().quarantined();
  }

  /** Compares the content with its checksum and tells the result. */
  public void check() {
    var result = custody.check(hand.getRef(), key());
    if (result == CheckResult.INTACT) {
      notices.done("evidence.checked.done");
    } else {
      notices.warn("evidence.checked.alarm", names.of(result));
    }
    address().follow();
  }

  /** Writes a hand-over into the log. */
  public void handOver() {
    acts.perform(
        () -> custody.handOver(new HandOverItem(hand.getRef(), key(), recipient, note)),
        "evidence.handed-over.done",
        address(),
        FIELDS);
  }

  /** Where the content comes from as a download. */
  public String getDownload() {
    return file().toString();
  }

  /** Where the picture comes from. */
  public String getPicture() {
    return file().with("show", "1").toString();
  }

  /** The page with the picture. */
  public String getShowing() {
    return address().with("show", "1").toString();
  }

  private Address file() {
    return Address.of("/evidence/file").with("ref", hand.getRef()).with("item", key());
  }

  /** Where the page is. */
  Address address() {
    return Address.of("/evidence/item").with("ref", hand.getRef()).with("item", key());
  }

  /** Key of the item. */
  long key() {
    return Keys.required(getItem());
  }

  public String getItem() {
    return item == null ? Kept.parameter("item") : item;
  }

  public void setItem(String item) {
    this.item = item;
  }

  public String getShow() {
    return show == null ? Kept.parameter("show") : show;
  }

  public void setShow(String show) {
    this.show = show;
  }

  public String getRecipient() {
    return recipient;
  }

  public void setRecipient(String recipient) {
    this.recipient = recipient;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
