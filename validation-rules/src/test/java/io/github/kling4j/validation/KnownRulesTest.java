package io.github.kling4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import io.github.kling4j.validation.shop.Line;
import io.github.kling4j.validation.shop.Order;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownRulesTest {

    @Test
    void ids_include_those_of_nested_values() {
        assertThat(Validators.of(Order.class).rules().ids())
                .containsExactly("count-odd", "line-whole", "maxLength", "maximum", "text-form", "text-loud");
        assertThat(KnownRules.NONE.ids()).isEmpty();
    }

    @Test
    void java_names_include_those_of_all_joined_validators() {
        KnownRules rules = KnownRules.of("maximum@night_count").named("night_count", "nightCount");
        KnownRules more = KnownRules.of("required@e-mail")
                .named("e-mail", "email", "x-y", "xy")
                .nested("room", Line.class);

        assertThat(KnownRules.NONE.and(rules).and(more).javaNames())
                .containsOnly(entry("night_count", "nightCount"), entry("e-mail", "email"), entry("x-y", "xy"));
        assertThat(KnownRules.of("required@id").javaNames()).isEmpty();
    }

    @Test
    void names_with_brackets_or_at_signs_can_be_referenced() {
        Validator<String> odd = new Validator<>() {
            @Override
            public List<Violation> validate(String value) {
                return List.of(new Violation("required", "x[0]", ""), new Violation("type", "@type", ""));
            }

            @Override
            public KnownRules rules() {
                return KnownRules.of("required@x[0]", "type@@type");
            }
        };

        assertThat(odd.except("required@x[]", "type@@type").validate("")).isEmpty();
    }

    @Test
    void the_path_of_a_nested_value_must_not_be_empty() {
        KnownRules rules = KnownRules.of("required@id");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.nested("", Line.class))
                .withMessage("the path of the nested value (io.github.kling4j.validation.shop.Line) is empty;"
                        + " add rules for the same value with Validator.and");
    }

    @Test
    void the_list_of_valid_paths_is_cut() {
        KnownRules many = KnownRules.of();
        for (char name = 'a'; name <= 'n'; name++) {
            many = many.nested(name + "[]", Line.class);
        }
        KnownRules rules = many;
        Validator<Object> validator = new Validator<>() {
            @Override
            public List<Violation> validate(Object value) {
                return List.of();
            }

            @Override
            public KnownRules rules() {
                return rules;
            }
        };

        assertThatIllegalArgumentException()
                .isThrownBy(() -> validator.except("maxLength@z[].text"))
                .withMessageEndingWith("maxLength@k[].text, maxLength@l[].text, …");
    }
}
