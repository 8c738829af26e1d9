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
 * Reports changes of the description since it was last accepted, before the errors of javac that they cause.
 * client/drills, which also knows the Java code, requires the decision at the end of the build.
 */
class MovedTest {

    @Test
    void changes_of_the_description_are_reported_first() throws IOException {
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

    /**
     * Returns the text of a file, or an empty text for a missing file: accepting it at the end of the build creates it.
     */
    private static String text(String file) throws IOException {
        Path path = Spec.FOLDER.resolve(file);
        return Files.exists(path) ? Files.readString(path) : "";
    }
}
