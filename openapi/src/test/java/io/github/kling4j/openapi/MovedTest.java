package io.github.kling4j.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.openapi.changes.RuleNames;
import io.github.kling4j.openapi.changes.SpecChange;
import io.github.kling4j.openapi.changes.SpecChanges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
                text("accepted/kling-v3.yaml"), Files.readString(Spec.FOLDER.resolve("kling-v3.yaml")));
        List<String> lines = moved.stream()
                .map(change -> (change.breaking() ? "breaking:   " : "compatible: ") + change)
                .distinct()
                .toList();
        lines.forEach(line -> System.out.println("[description] " + line));
        RuleNames.thatMayRead(moved, text("../client/rules.txt").lines().toList())
                .forEach(rule -> System.out.println("[description] may be read by the rule " + rule));
        assertThat(lines).doesNotHaveDuplicates().noneMatch(line -> line.contains("\n"));
    }

    /** Of what is not there, nothing: accepting it, at the end of the build, is the way out. */
    private static String text(String file) throws IOException {
        Path path = Spec.FOLDER.resolve(file);
        return Files.exists(path) ? Files.readString(path) : "";
    }
}
