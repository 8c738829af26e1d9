package io.github.kling4j.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.openapi.changes.RuleNames;
import io.github.kling4j.openapi.changes.SpecChange;
import io.github.kling4j.openapi.changes.SpecChanges;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Says early what moved in the description since it was last accepted, so that it is read before what javac makes of
 * it. The decision is asked for at the end of the build, by client/drills, which knows the Java as well.
 */
class MovedTest {

    @Test
    void whatMovedIsSaidFirst() throws IOException {
        List<SpecChange> moved = SpecChanges.between(
                Files.readString(Spec.FOLDER.resolve("accepted/kling-v3.yaml")),
                Files.readString(Spec.FOLDER.resolve("kling-v3.yaml")));
        List<String> lines = moved.stream()
                .map(change -> (change.breaking() ? "breaking:   " : "compatible: ") + change)
                .distinct()
                .toList();
        lines.forEach(line -> System.out.println("[description] " + line));
        RuleNames.thatMayRead(moved, Files.readAllLines(Spec.FOLDER.resolve("../client/rules.txt")))
                .forEach(rule -> System.out.println("[description] may be read by the rule " + rule));
        assertThat(lines).doesNotHaveDuplicates().noneMatch(line -> line.contains("\n"));
    }
}
