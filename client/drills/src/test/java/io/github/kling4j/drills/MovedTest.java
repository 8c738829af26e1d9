package io.github.kling4j.drills;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.KlingClient;
import io.github.kling4j.simulator.KlingSimulator;
import io.github.kling4j.validation.Validator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Compares the build with the last accepted state. Compatible changes are only printed, by every build until they are
 * accepted, so that such an edit needs one build. Breaking changes fail the build until they are accepted.
 */
class MovedTest {

    private static final String ACCEPT = "./mvnw verify -Daccept";

    @Test
    void there_are_only_accepted_breaking_changes() throws IOException {
        Standing built = Standing.ofBuild(Map.of(
                Standing.CLIENT,
                Repository.of(KlingClient.class),
                "client/simulator/api.txt",
                Repository.of(KlingSimulator.class),
                "validation-rules/api.txt",
                Repository.of(Validator.class)));
        Accepted accepted = new Accepted(Repository.at(""));
        Moved moved = accepted.movedTo(built);
        if (System.getProperty("accept") != null) {
            List<String> written = accepted.accept(built);
            System.out.println(
                    written.isEmpty()
                            ? "Accepted; there were changes in none of the files."
                            : "Accepted; review these files and commit them with the edit:\n  "
                                    + String.join("\n  ", written));
            moved = accepted.movedTo(built);
        }
        if (!moved.isNothing()) {
            System.out.println("Changes since the last accepted state:\n" + moved.text()
                    + (moved.isBreaking()
                            ? ""
                            : "No change is breaking. To accept the changes and add them to CHANGELOG.md: " + ACCEPT));
        }

        assertThat(moved.isBreaking())
                .withFailMessage(() -> "The changes break callers, or may do so. If they are intended, accept them "
                        + "with\n"
                        + "    " + ACCEPT + "\nwhich also adds them to CHANGELOG.md; otherwise revert the edit.")
                .isFalse();
    }
}
