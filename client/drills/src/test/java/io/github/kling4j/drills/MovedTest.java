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
 * Compares what was built with what was last accepted. What is compatible is only said, so that such an edit takes one
 * build, and said again by every build until it is accepted. What breaks something fails until then.
 */
class MovedTest {

    private static final String ACCEPT = "./mvnw verify -Daccept";

    @Test
    void whatBreaksSomethingIsAcceptedOrNotThere() throws IOException {
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
                            ? "Accepted; everything was as it is, and nothing was written."
                            : "Accepted; written, to be reviewed and committed with the edit:\n  "
                                    + String.join("\n  ", written));
            moved = accepted.movedTo(built);
        }
        if (!moved.isNothing()) {
            System.out.println("What moved since it was last accepted:\n" + moved.text()
                    + (moved.isBreaking()
                            ? ""
                            : "Nothing of it breaks anything. To accept it, and have it in CHANGELOG.md: " + ACCEPT));
        }

        assertThat(moved.isBreaking())
                .withFailMessage(() -> "This breaks something for callers, or may. If it is meant, accept it with\n"
                        + "    " + ACCEPT + "\nwhich has it in CHANGELOG.md as well; else take the edit back.")
                .isFalse();
    }
}
