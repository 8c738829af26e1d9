package io.github.kling4j.openapi.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleNamesTest {

    private static final List<String> ACCEPTED = List.of(
            "WishRules fits at size: this.size <= this.room.size",
            "WishRules fits at parts[].size: item.size <= this.size",
            "WishRules sizes at parts: this.sizes == 3",
            "WishRules named (advice) at name: given(this.name)",
            "WishRules looks at *: method looks");

    @Test
    void a_rule_that_reads_a_property_with_the_name_is_listed_once() {
        assertThat(RuleNames.thatMayRead(List.of(change("Wish.size", Set.of())), ACCEPTED))
                .containsExactly("WishRules fits");
    }

    @Test
    void a_rule_named_in_the_description_is_listed() {
        assertThat(RuleNames.thatMayRead(List.of(change("Wish.face", Set.of("looks", "named"))), ACCEPTED))
                .containsExactly("WishRules named (advice)", "WishRules looks");
    }

    @Test
    void no_rule_is_listed_for_an_operation() {
        assertThat(RuleNames.thatMayRead(List.of(change("GET /wish.size", Set.of())), ACCEPTED))
                .isEmpty();
    }

    private static SpecChange change(String place, Set<String> rules) {
        return new SpecChange(true, place, "removed", "", "", rules);
    }
}
