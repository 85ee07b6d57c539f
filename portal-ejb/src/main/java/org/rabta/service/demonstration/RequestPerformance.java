package org.rabta.service.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.rabta.domain.request.Finding;
import org.rabta.domain.request.Seen;
import org.rabta.domain.request.Statement;
import org.rabta.service.request.AnswerRequest;
import org.rabta.service.request.AskRequest;
import org.rabta.service.request.ContentService;
import org.rabta.service.request.LookAgain;
import org.rabta.service.request.OnRequest;
import org.rabta.service.request.RequestQueries;
import org.rabta.service.request.RequestService;
import org.rabta.service.request.ReturnRequest;

/** How requests of the demonstration are asked and answered. */
@Dependent
public class RequestPerformance {

  @Inject private RequestService requests;
  @Inject private ContentService content;
  @Inject private RequestQueries queries;

  /** What became of the addresses of a request, in their order. */
  private record Statements(String words, List<Statement> each) {}

  /** A later look at the address of that place, from 0. */
  private record Look(int address, Seen seen, String from) {}

  private record Answer(Finding finding, String words) {}

  /** Asks, answers, returns or looks again. */
  void step(Happening happening, String reference) {
    var asked = reference + "/R" + happening.what().request();
    switch (happening.what().act()) {
      case ASK -> requests.ask(Directions.about(AskRequest.class, reference, happening));
      case CLAIM -> requests.claim(new OnRequest(asked));
      case ANSWER -> {
        var answer = Directions.as(Answer.class, happening);
        requests.answer(new AnswerRequest(asked, answer.finding(), answer.words(), List.of()));
      }
      case BLOCK -> block(Directions.as(Statements.class, happening), asked);
      case RETURN -> requests.giveBack(Directions.about(ReturnRequest.class, asked, happening));
      default -> look(Directions.as(Look.class, happening), asked);
    }
  }

  private void block(Statements said, String asked) {
    var blocks = queries.view(asked).blocks();
    var about =
        IntStream.range(0, blocks.size())
            .mapToObj(i -> new AnswerRequest.About(blocks.get(i).id(), said.each().get(i)))
            .toList();
    requests.answer(new AnswerRequest(asked, null, said.words(), about));
  }

  private void look(Look again, String asked) {
    var block = queries.view(asked).blocks().get(again.address()).id();
    content.look(new LookAgain(asked, block, again.seen(), null, again.from()));
  }
}
