package io.github.kling4j.validation.generator.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.ForbiddenWhen;
import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.PropertyName;
import io.github.kling4j.validation.RequiredWhen;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import io.github.kling4j.validation.WireName;
import jakarta.validation.constraints.NotNull;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Placeholders in rule annotations next to CEL's tokens: comments, all kinds of strings, names in backquotes. */
class ExpansionTest {

    @GenerateValidator
    record Order(
            @NotNull @Nullable String code,
            @WireName("first-name") @Nullable String name,
            boolean a,
            boolean b,
            boolean c) {}

    @Rule(id = "commented", expr = """
                    // the customer's own words (and [brackets, "quotes
                    $when && this.c // it's {enough}""", message = "m")
    @interface Commented {

        String when();
    }

    @Rule(
            id = "quoted",
            expr = "this.$property != \'\'\'it's $word\'\'\' && this.$property != r'\\$word' && $when"
                    + " && this.$property != \"a'b\" && this.$property != R\"[$word,\"",
            message = "is {this.$property // it's}\n}")
    @interface Quoted {

        @PropertyName
        String property();

        String word();

        String when();
    }

    @Rule(id = "listed", message = "m", expr = "this.code in [ // those that it's about\n '$words', // each ]\n 'x' ]")
    @interface Listed {

        String[] words();
    }

    @Rule(id = "grouped", message = "m", expr = "!$when || ($unless) || [$when, $unless].all(x, x) ? $when : this.c")
    @interface Grouped {

        String when();

        String unless();
    }

    @RulesFor(Order.class)
    @Commented(when = "this.a || this.b")
    @Quoted(property = "code", word = "o'clock\\", when = "this.a || this.b // and no more")
    @Listed(words = {"it's", "]", "q\"", "o'clock\\", "\\o'clock\\", "it's o'clock\\", "[o'clock\\,"})
    @Grouped(when = "this.a || this.b", unless = "(this.b) && (this.c)")
    @RequiredWhen(id = "name-required", property = "first-name", when = "this.a || this.b // then (it's")
    @ForbiddenWhen(id = "forbidden", property = "first-name", when = "this.code == '//' // (it's")
    interface OrderRules {}

    @Test
    void a_condition_with_a_comment_in_it_is_inserted_as_one_operand() {
        assertIds(new Order("x", "n", true, false, true));
        assertIds(new Order("x", "n", true, false, false), "commented", "grouped");
        assertIds(new Order("x", "n", false, false, true), "commented", "grouped", "quoted");
    }

    @Test
    void string_literals_of_each_form_receive_the_value_of_a_member() {
        assertIds(new Order("it's o'clock\\", "n", true, false, true), "quoted");
        assertIds(new Order("\\o'clock\\", "n", true, false, true), "quoted");
        assertIds(new Order("[o'clock\\,", "n", true, false, true), "quoted");
        assertIds(new Order("o'clock\\", "n", true, false, true));
        assertIds(new Order("q\"", "n", true, false, true));
        assertIds(new Order("nothing", "n", true, false, true), "listed");
    }

    @Test
    void a_condition_that_ends_in_a_comment_ends_before_it() {
        assertIds(new Order("x", null, true, false, true), "name-required");
        assertIds(new Order("x", null, false, true, true), "name-required");
        assertThat(Validators.of(Order.class).validate(new Order("x", null, true, false, true)))
                .containsExactly(new Violation("name-required", "first-name", "is required when this.a || this.b"));
        assertIds(new Order("//", "n", true, false, true), "forbidden", "listed");
    }

    private static void assertIds(Order order, String... ids) {
        TreeSet<String> broken = new TreeSet<>();
        Validators.of(Order.class).validate(order).forEach(violation -> broken.add(violation.rule()));
        assertThat(broken).as("%s", order).containsExactly(ids);
    }
}
