package io.github.kling4j.validation.generator.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A rule that reads a missing required property is skipped, even if the part that reads it is never evaluated. */
class MissingRequiredTest {

    @GenerateValidator
    record Cruise(
            @NotNull @Nullable String owner,
            @NotNull @Nullable String ship,
            int days,
            boolean open) {}

    @RulesFor(Cruise.class)
    @Rule(id = "mapped", expr = "(this.open ? [].map(x, this.owner) : ['a']).size() > this.days", message = "m")
    @Rule(
            id = "mapped-if",
            expr = "(this.open ? [].map(x, this.owner == x, 'a') : ['a']).size() > this.days",
            message = "m")
    @Rule(id = "filtered", expr = "[].filter(x, this.owner == 'a').size() + this.days > 9", message = "m")
    @Rule(id = "listed", expr = "[].transformList(i, x, i > 0, this.owner + x).size() + this.days > 9", message = "m")
    @Rule(id = "keyed", expr = "{}.transformMap(k, v, this.owner + v).size() + this.days > 9", message = "m")
    @Rule(id = "left-out", expr = "(present(this.ship) ? this.days : this.owner.size()) > 9", message = "m")
    @Rule(id = "asked-only", expr = "[].map(x, has(this.owner)).size() + this.days > 9", message = "m")
    interface CruiseRules {}

    @Test
    void rules_that_read_a_missing_required_property_report_no_violations() {
        assertThat(Validators.of(Cruise.class).validate(new Cruise(null, "Aida", 3, true)))
                .extracting(Violation::rule)
                .containsExactlyInAnyOrder("required", "asked-only");
    }

    @Test
    void the_same_rules_are_checked_if_the_required_property_is_present() {
        assertThat(Validators.of(Cruise.class).validate(new Cruise("Ada", "Aida", 3, true)))
                .extracting(Violation::rule)
                .containsExactlyInAnyOrder(
                        "mapped", "mapped-if", "filtered", "listed", "keyed", "left-out", "asked-only");
    }
}
