package org.rabta.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Waits until a server answers. */
final class Readiness {

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final Duration ANSWER = Duration.ofSeconds(5);
  private static final int OK = 200;

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(ANSWER).build();
  private final CompletableFuture<Part> lost;

  /**
   * A waiting that ends when a part is lost.
   *
   * @param lost completes with the part
   */
  Readiness(CompletableFuture<Part> lost) {
    this.lost = lost;
  }

  /**
   * Waits.
   *
   * @param part whom for, for the message
   * @param ready asked again and again
   * @throws StartRefused if it takes too long or a part has ended
   */
  void await(Part part, Condition ready) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!ready.holds()) {
      if (lost.isDone()) {
        Part ended = lost.join();
        throw new StartRefused(endedByItself(ended));
      }
      if (System.nanoTime() > end) {
        throw new StartRefused(
            part.name()
                + " was not ready in "
                + PATIENCE.toMinutes()
                + " minutes; "
                + part.log()
                + " says why.");
      }
      Thread.sleep(PAUSE.toMillis());
    }
  }

  /** Whether an address answers 200. */
  boolean answers(String url) throws InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(url)).timeout(ANSWER).build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
    } catch (IOException e) {
      return false; // not listening yet
    }
  }

  /** The sentence for a part that has ended. */
  static String endedByItself(Part part) {
    return part.name() + " has ended by itself; " + part.log() + " says why.";
  }

  /** Something that will hold sooner or later. */
  @FunctionalInterface
  interface Condition {
    boolean holds() throws IOException, InterruptedException;
  }
}
