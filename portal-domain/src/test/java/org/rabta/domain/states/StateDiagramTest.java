package org.rabta.domain.states;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rabta.domain.handoff.HandOffStatus;
import org.rabta.domain.jointcase.TaskState;
import org.rabta.domain.promoter.PromoterStatus;
import org.rabta.domain.request.BlockState;
import org.rabta.domain.request.RequestStatus;
import org.rabta.domain.rulebook.ModelStatus;
import org.rabta.domain.rulebook.RehearsalStatus;
import org.rabta.domain.wait.WaitStatus;

/**
 * The page {@code docs/design/states.md} is drawn from the enums; run with {@code
 * -Drabta.states.write} to redraw.
 */
class StateDiagramTest {

  private static final Path PAGE = Path.of("..", "docs", "design", "states.md");

  @Test
  void thePageShowsTheStatesAsTheyAre() throws IOException {
    var drawn = page();
    if (System.getProperty("rabta.states.write") != null) {
      Files.writeString(PAGE, drawn);
    }
    assertThat(PAGE).hasContent(drawn);
  }

  private static String page() {
    return """
        # States

        Drawn from the enums by `StateDiagramTest`; a difference fails the build.

        %s
        %s
        %s
        %s
        %s
        %s
        %s
        %s"""
        .formatted(
            diagram("Hand-off", successors(HandOffStatus.values(), HandOffStatus::successors)),
            diagram("Wait", successors(WaitStatus.values(), WaitStatus::successors)),
            diagram(
                "Promoter’s licence, by hand",
                successors(PromoterStatus.values(), PromoterStatus::successors)),
            diagram("Decision model", successors(ModelStatus.values(), ModelStatus::successors)),
            diagram("Rehearsal", successors(RehearsalStatus.values(), RehearsalStatus::successors)),
            diagram(
                "Request to another agency",
                successors(RequestStatus.values(), RequestStatus::successors)),
            diagram(
                "Content asked to be blocked",
                successors(BlockState.values(), BlockState::successors)),
            diagram("Task in a joint case", successors(TaskState.values(), TaskState::successors)));
  }

  private static <S extends Enum<S>> Map<String, Set<String>> successors(
      S[] states, Function<S, Set<S>> next) {
    var all = new LinkedHashMap<String, Set<String>>();
    Arrays.stream(states)
        .forEach(
            s ->
                all.put(
                    s.name(),
                    next.apply(s).stream()
                        .map(Enum::name)
                        .collect(Collectors.toCollection(java.util.TreeSet::new))));
    return all;
  }

  private static String diagram(String title, Map<String, Set<String>> states) {
    var lines = new StringBuilder("## " + title + "\n\n```mermaid\nstateDiagram-v2\n");
    var reached = states.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    states.forEach(
        (state, next) -> {
          if (!reached.contains(state)) {
            lines.append("  [*] --> ").append(state).append('\n');
          }
          next.forEach(
              to -> lines.append("  ").append(state).append(" --> ").append(to).append('\n'));
          if (next.isEmpty()) {
            lines.append("  ").append(state).append(" --> [*]\n");
          }
        });
    return lines.append("```\n").toString();
  }
}
