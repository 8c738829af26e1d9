package io.github.kling4j.validation.generator.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rule methods that fail or return undeclared ids: the rule is violated, and no exception is thrown. */
class MethodFailureTest {

    private static final Validator<Note> VALIDATOR = Validators.of(Note.class);

    @GenerateValidator
    record Note(@Nullable String text, List<String> lines) {}

    @RulesFor(Note.class)
    interface NoteRules {

        @Rule(id = "endless", on = "text", message = "m")
        static boolean endless(Note note) {
            return !"endless".equals(note.text()) || endless(note);
        }

        @Rule(id = {"first", "second"})
        static @Nullable Violation form(Note note) {
            return note.text() == null ? null : new Violation(note.text(), "text", "is odd");
        }

        @Rule(id = "line", forEach = "lines")
        static @Nullable Violation line(String line, Note note) {
            return line.equals("fine") ? null : new Violation(line, "", "is odd");
        }
    }

    @Test
    void infinite_recursion_in_a_method_violates_its_rule() {
        assertThat(VALIDATOR.except("first").validate(new Note("endless", List.of())))
                .containsExactly(new Violation("endless", "text", "the rule failed with StackOverflowError"));
    }

    @Test
    void a_violation_with_a_declared_id_keeps_its_id() {
        assertThat(VALIDATOR.validate(new Note("second", List.of("line"))))
                .containsExactly(
                        new Violation("line", "lines[0]", "is odd"), new Violation("second", "text", "is odd"));
    }

    @Test
    void a_violation_with_an_undeclared_id_gets_the_first_declared_id() {
        assertThat(VALIDATOR.validate(new Note("third", List.of("fine", "row"))))
                .containsExactly(
                        new Violation(
                                "line",
                                "lines[1]",
                                "is odd; returned with the id \"row\", which the rule does not declare"),
                        new Violation(
                                "first",
                                "text",
                                "is odd; returned with the id \"third\", which the rule does not declare"));
    }

    @Test
    void a_method_that_returns_an_undeclared_id_can_be_excluded() {
        assertThat(VALIDATOR.except("first", "line").validate(new Note("third", List.of("row"))))
                .isEmpty();
    }
}
