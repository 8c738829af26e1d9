package io.github.kling4j.validation.generator.cel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.common.CelIssue;
import io.github.kling4j.validation.generator.expression.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A message of cel-java that nothing here recognizes, such as one of a later version, is quoted as its own. */
class UnknownMessageTest {

    private static final String TEXT = "this.q + foo";
    private static final String OWN = "Internal: descriptor\n google.protobuf.Any\tmissing for container ''";
    private static final String QUOTED =
            "CEL's compiler refuses this:" + " Internal: descriptor google.protobuf.Any missing for container ''";

    private final CelMessages messages =
            new CelMessages(TEXT, new CelTypes(type -> Optional.empty()), Map.of("q", Type.Scalar.BOOL));

    @Test
    void anUnknownMessageOfTheParserIsQuotedOnOneLine() {
        assertThat(messages.ofSyntax(List.of(issue(OWN, 9)))).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.message()).isEqualTo(QUOTED);
            assertThat(diagnostic.offset()).isEqualTo(9);
        });
    }

    @Test
    void anUnknownMessageOfTheCheckerIsQuotedOnOneLine() {
        assertThat(messages.ofTypes(List.of(issue(OWN, 9), issue(OWN, 0))))
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.message()).isEqualTo(QUOTED));
    }

    @Test
    void anIssueOutsideTheTextIsPlacedAtItsEnd() {
        assertThat(messages.ofSyntax(List.of(issue(OWN, 99))))
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.offset()).isEqualTo(TEXT.length()));
    }

    /** The checker calls the type of a part that it refused already {@code *error*}. */
    @Test
    void issuesThatFollowFromOthersAreLeftOutButNeverAllOfThem() {
        CelIssue cause = issue("undeclared reference to 'foo' (in container '')", 9);
        CelIssue consequence = issue("found no matching overload for '_+_' applied to '(bool, *error*)'", 7);

        assertThat(messages.ofTypes(List.of(cause, consequence)))
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.offset()).isEqualTo(9));
        assertThat(messages.ofTypes(List.of(consequence, consequence))).hasSize(1);
    }

    private static CelIssue issue(String message, int column) {
        return CelIssue.formatError(1, column, message);
    }
}
