package org.rabta.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What to run.
 *
 * @param name what people call it
 * @param kind what it is
 * @param words program and arguments
 * @param environment variables on top of the caller's; passwords go here, where other accounts
 *     cannot see them
 * @param log where it writes
 */
record CommandLine(
    String name, Kind kind, List<String> words, Map<String, String> environment, Path log) {

  /** Copies what can be changed. */
  CommandLine {
    words = List.copyOf(words);
    environment = Map.copyOf(environment);
  }

  /**
   * Compiling no further than the first compiler: halves the start of what has little to compute.
   * The portal is not among that: pages of a day's work take a third less with the second.
   */
  static final String QUICK_START = "-XX:TieredStopAtLevel=1";

  /** A Java program on the JDK that runs this one. */
  static List<String> java(List<String> options, String... rest) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.add("-XX:+UseSerialGC");
    words.addAll(options);
    words.addAll(List.of(rest));
    return words;
  }
}
