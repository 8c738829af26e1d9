package io.github.kling4j.validation.generator.cel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.common.CelIssue;
import io.github.kling4j.validation.generator.expression.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A message of cel-java that is not recognized, for example of a later version, is quoted. */
class UnknownMessageTest {

    private static final String TEXT = "this.q + foo";
    private static final String OWN = "Internal: descriptor\n google.protobuf.Any\tmissing for container ''";
    private static final String QUOTED =
            "CEL's compiler refuses this: Internal: descriptor google.protobuf.Any missing for container ''";

    private final CelMessages messages =
            new CelMessages(TEXT, new CelTypes(type -> Optional.empty()), Map.of("q", Type.Scalar.BOOL));

    @Test
    void an_unknown_message_of_the_parser_is_quoted_on_one_line() {
        assertThat(messages.ofSyntax(List.of(issue(OWN, 9)))).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.message()).isEqualTo(QUOTED);
            assertThat(diagnostic.offset()).isEqualTo(9);
        });
    }

    @Test
    void an_unknown_message_of_the_checker_is_quoted_on_one_line() {
        assertThat(messages.ofTypes(List.of(issue(OWN, 9), issue(OWN, 0))))
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.message()).isEqualTo(QUOTED));
    }

    @Test
    void an_issue_outside_the_text_is_placed_at_its_end() {
        assertThat(messages.ofSyntax(List.of(issue(OWN, 99))))
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.offset()).isEqualTo(TEXT.length()));
    }

    /** The checker uses the type {@code *error*} for a part that it has refused already. */
    @Test
    void consequential_errors_are_omitted_unless_there_are_no_others() {
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
