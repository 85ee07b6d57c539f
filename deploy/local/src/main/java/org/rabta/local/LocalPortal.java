package org.rabta.local;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The whole portal on this machine: PostgreSQL first, then Keycloak and Payara side by side.
 *
 * <p>{@link #close} may be called at any time and from any thread, also while it is starting.
 */
final class LocalPortal implements AutoCloseable {

  private final RunSettings settings;
  private final Progress progress;
  private final Parts parts;
  private final KeycloakServer keycloak;
  private final PayaraServer payara;

  LocalPortal(RunSettings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
    this.parts = new Parts(settings.notes());
    this.keycloak = new KeycloakServer(settings);
    this.payara = new PayaraServer(settings);
  }

  /**
   * Starts everything and returns when the portal can be used.
   *
   * @throws StartRefused if a part does not come up
   */
  void start() throws IOException, InterruptedException {
    Files.createDirectories(settings.data().log("any").getParent());
    EmbeddedDatabase database = new DatabaseStart(settings, progress).in(parts);
    ExecutorService workers = Executors.newFixedThreadPool(2);
    try {
      CompletionService<Void> starts = new ExecutorCompletionService<>(workers);
      List<Callable<Void>> both =
          List.of(() -> startKeycloak(database), () -> startPayara(database));
      both.forEach(starts::submit);
      for (int i = 0; i < both.size(); i++) {
        starts.take().get();
      }
      settings.data().complete();
    } catch (ExecutionException e) {
      rethrow(e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  /** Completes with the first part that ends without having been told to. */
  CompletableFuture<Part> lost() {
    return parts.lost();
  }

  /** Stops what was started, and nothing else. */
  @Override
  public void close() {
    parts.stop(progress);
  }

  private Void startKeycloak(EmbeddedDatabase database) throws IOException, InterruptedException {
    keycloak.prepare(parts, progress);
    progress.say(
        settings.data().created()
            ? "Starting Keycloak; the first time it creates its tables and the realm"
            : "Starting Keycloak");
    Part part = parts.add(keycloak.server(database));
    Readiness readiness = new Readiness(lost());
    readiness.await(part, () -> readiness.answers(keycloak.readyUrl()));
    moveRealm();
    progress.say("Keycloak is ready");
    return null;
  }

  private void moveRealm() throws InterruptedException {
    try {
      if (!settings.data().created() && new RealmAddress(settings).update()) {
        progress.say("Told Keycloak that the portal is at " + settings.baseUrl() + " now");
      }
    } catch (IOException e) {
      throw new StartRefused(
          "Keycloak did not take the portal's address; "
              + settings.data().log("keycloak")
              + " says why.",
          e);
    }
  }

  private Void startPayara(EmbeddedDatabase database) throws IOException, InterruptedException {
    payara.prepare(parts);
    progress.say("Starting Payara with the portal");
    Part part = parts.add(payara.server(database));
    Readiness readiness = new Readiness(lost());
    readiness.await(part, payara::isStarted);
    progress.say(
        settings.demonstration()
            ? "The portal is deployed; waiting for the demonstration data"
            : "The portal is deployed");
    readiness.await(part, () -> readiness.answers(payara.readyUrl()));
    progress.say("The portal is ready");
    return null;
  }

  private static void rethrow(Throwable cause) throws IOException, InterruptedException {
    if (cause instanceof IOException io) {
      throw io;
    }
    if (cause instanceof InterruptedException interrupted) {
      throw interrupted;
    }
    if (cause instanceof RuntimeException runtime) {
      throw runtime;
    }
    throw new IllegalStateException(cause);
  }
}
