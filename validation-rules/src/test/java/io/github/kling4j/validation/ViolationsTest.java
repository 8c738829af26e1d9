package io.github.kling4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViolationsTest {

    private static final Violation ONE = new Violation("one", "a", "is wrong");
    private static final Violation TWO = new Violation("two", "b", "is wrong");

    @Test
    void no_memory_is_allocated_without_violations() {
        assertThat(Violations.add(List.of(), null)).isSameAs(List.of());
        assertThat(Violations.join(List.of(), "parent", List.of())).isSameAs(List.of());
    }

    @Test
    void the_list_is_unchanged_without_further_violations() {
        List<Violation> found = Violations.add(List.of(), ONE);

        assertThat(Violations.add(found, null)).isSameAs(found);
        assertThat(Violations.join(found, "parent", List.of())).isSameAs(found);
    }

    @Test
    void add_keeps_the_order() {
        assertThat(Violations.add(Violations.add(List.of(), ONE), TWO)).containsExactly(ONE, TWO);
    }

    @Test
    void join_adds_the_parent_to_each_path() {
        List<Violation> found = Violations.add(List.of(), ONE);

        assertThat(Violations.join(found, "parent", List.of(ONE, TWO)))
                .containsExactly(ONE, ONE.under("parent"), TWO.under("parent"));
    }

    @Test
    void join_does_not_change_the_list_of_the_nested_validator() {
        List<Violation> nested = List.of(ONE);

        assertThat(Violations.add(Violations.join(List.of(), "", nested), TWO)).containsExactly(ONE, TWO);
        assertThat(nested).containsExactly(ONE);
    }

    @Test
    void a_failure_contains_the_type_of_the_exception_without_its_message() {
        assertThat(Violations.failure("sum", "shots", new ArithmeticException("sk-secret")))
                .isEqualTo(new Violation("sum", "shots", "the rule failed with ArithmeticException"));
    }

    @Test
    void the_stack_trace_of_an_infinite_recursion_is_shortened() {
        StackOverflowError endless = assertThrows(StackOverflowError.class, ViolationsTest::endless);

        Violations.failure("sum", "shots", endless);

        assertThat(endless.getStackTrace()).hasSize(50);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 49, 50})
    void up_to_50_items_or_entries_are_shown(int size) {
        List<Integer> items = IntStream.range(0, size).boxed().toList();

        assertThat(Violations.shown(items)).isEqualTo(items.toString());
        assertThat(Violations.shown(keyed(items)))
                .isEqualTo(items.stream().map(i -> i + ": " + i).collect(Collectors.joining(", ", "{", "}")));
    }

    @Test
    void the_51st_item_or_entry_is_replaced() {
        List<Integer> items = IntStream.range(0, 51).boxed().toList();

        assertThat(Violations.shown(items)).endsWith(", 48, 49, … (51)]");
        assertThat(Violations.shown(keyed(items))).endsWith(", 49: 49, … (51)}");
    }

    private static Map<Integer, Integer> keyed(List<Integer> items) {
        Map<Integer, Integer> map = new LinkedHashMap<>();
        items.forEach(item -> map.put(item, item));
        return map;
    }

    private static int endless() {
        return 1 + endless();
    }

    @Test
    void a_violation_keeps_a_declared_id() {
        Violation violation = new Violation("second", "shots", "m");

        assertThat(Violations.declared(violation, "first", "second")).isSameAs(violation);
    }

    @Test
    void a_violation_with_an_undeclared_id_is_reported_under_the_first_declared_one() {
        assertThat(Violations.declared(new Violation("third", "shots", "is odd"), "first", "second"))
                .isEqualTo(new Violation(
                        "first", "shots", "is odd; returned with the id \"third\", which the rule does not declare"));
    }

    @Test
    void a_failure_of_an_anonymous_exception_type_is_reported() {
        assertThat(Violations.failure("sum", "shots", new RuntimeException() {
                    private static final long serialVersionUID = 1;
                }))
                .isEqualTo(new Violation("sum", "shots", "the rule failed with ViolationsTest$1"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "plain, \"plain\"",
                "'', \"\"",
                "say \"hi\", \"say \\\"hi\\\"\"",
                "a\\b, \"a\\\\b\"",
                "😀, \"😀\"",
                "'a\nb\rc\td', \"a\\nb\\rc\\td\"",
                "'a\u0007\u0085', \"a\\u0007\\u0085\"",
                "'a\u2028b\u2029', \"a\\u2028b\\u2029\"",
            })
    void quoted_text_is_on_one_line(String text, String expected) {
        assertThat(Violations.quoted(text)).isEqualTo(expected);
    }
}
