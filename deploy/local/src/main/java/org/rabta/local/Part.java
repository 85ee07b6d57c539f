package org.rabta.local;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** One of the servers that make up the running portal. */
interface Part {

  /** What people call it. */
  String name();

  /** What it is. */
  Kind kind();

  /** Where it writes what it does. */
  Path log();

  /** Completes when it has ended, for whatever reason. */
  CompletableFuture<?> ended();

  /** Ends it and waits until it has ended; does nothing when it has. */
  void stop();
}
