package org.rabta.service.request;

import java.util.List;
import org.rabta.domain.request.Finding;
import org.rabta.domain.request.Statement;
import org.rabta.service.usecase.OnCase;

/**
 * Answers a request.
 *
 * @param reference the request
 * @param finding the answer as a code; null for blocking
 * @param words the answer in words
 * @param statements for blocking, one for each address
 */
public record AnswerRequest(String reference, Finding finding, String words, List<About> statements)
    implements OnCase {

  /**
   * A statement about one address.
   *
   * @param block key of the address
   * @param statement what became of it
   */
  public record About(long block, Statement statement) {}
}
