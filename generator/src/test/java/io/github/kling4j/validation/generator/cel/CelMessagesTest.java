package io.github.kling4j.validation.generator.cel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.common.CelIssue;
import io.github.kling4j.validation.generator.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CelMessagesTest {

    private final CelMessages messages = new CelMessages("1 + 2", new CelTypes(name -> Optional.empty()), Map.of());

    @Test
    void an_unknown_message_is_quoted_as_a_message_of_CELs_compiler() {
        List<Diagnostic> found = messages.ofTypes(List.of(CelIssue.formatError(1, 2, "a new\n kind of error")));

        assertThat(found).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.text()).isEqualTo("[expression] CEL's compiler refuses this: a new kind of error");
            assertThat(diagnostic.offset()).isEqualTo(2);
        });
    }

    @Test
    void the_same_error_in_several_expressions_is_reported_once() {
        CelIssue one = CelIssue.formatError(1, 0, "undeclared reference to 'x' (in container '')");
        CelIssue other = CelIssue.formatError(1, 4, "undeclared reference to 'x' (in container '')");

        assertThat(messages.ofTypes(List.of(one, other)))
                .extracting(Diagnostic::message)
                .containsExactly("unknown name \"x\"; it has none at all");
    }
}
