package org.rabta.web.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rabta.web.inbox.InboxPage.View;
import org.rabta.web.language.Messages;
import org.rabta.web.part.Tab;

/** The three views of the inbox as links with their counts. */
@Named("inboxTabs")
@RequestScoped
public class InboxTabs {

  @Inject private InboxPage page;
  @Inject private Messages words;

  /** My work, the queue, what others owe. */
  public List<Tab> getItems() {
    var counts = page.getCounts();
    var queue = page.isOfAgency() ? "inbox.tab.agency" : "inbox.tab.QUEUE";
    return List.of(
        tab("inbox.tab.MINE", View.MINE, counts.mine(), false),
        tab(queue, View.QUEUE, counts.toAnswer(), counts.overdue() > 0),
        tab("inbox.tab.WAITING", View.WAITING, counts.waitingForOthers(), false));
  }

  private Tab tab(String key, View view, long count, boolean hot) {
    return new Tab(
        words.get(key), page.address(view), Math.toIntExact(count), page.getShown() == view, hot);
  }
}
