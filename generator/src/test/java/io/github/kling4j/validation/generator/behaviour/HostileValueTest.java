package io.github.kling4j.validation.generator.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.OpenEnum;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import jakarta.validation.constraints.Max;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Values that contradict their declared types are violations, and no exception is thrown. */
class HostileValueTest {

    private static final Logger LOGGER = Logger.getLogger("io.github.kling4j.validation");

    @GenerateValidator
    record Node(@Max(9) int size, @Nullable Node next, List<Node> others) {}

    @OpenEnum({"red", "green"})
    record Hue(@Nullable String word) {}

    @GenerateValidator
    record Bag(
            @Nullable Map<String, @Nullable Integer> counts,
            @Nullable Map<String, @Max(9) Integer> sizes) {}

    @RulesFor(Bag.class)
    @Rule(id = "names", expr = "!has(this.counts) || this.counts.all(name, name.size() < 4)", message = "m")
    interface BagRules {}

    @GenerateValidator
    record Colored(
            @Nullable Hue hue,
            @Nullable List<Hue> hues,
            @Max(9) int size) {}

    @GenerateValidator
    static final class Failing {

        private final @Max(9) int size;
        private final List<String> names;

        Failing(int size, List<String> names) {
            this.size = size;
            this.names = names;
        }

        int size() {
            return size;
        }

        List<String> names() {
            throw new IllegalStateException("not loaded");
        }
    }

    @GenerateValidator
    record Holder(Failing failing, @Max(9) int size) {}

    @RulesFor(Holder.class)
    interface HolderRules {

        @Rule(id = "method", on = "size", message = "m")
        static boolean fails(Holder holder) {
            throw new UnsupportedOperationException("secret");
        }
    }

    @Test
    void a_value_that_is_nested_too_deeply_is_a_violation() {
        Validator<Node> validator = Validators.of(Node.class);

        assertThat(validator.validate(chain(500))).isEmpty();
        assertThat(validator.validate(chain(20_000)))
                .containsExactly(new Violation(
                        "depth",
                        "",
                        "is nested more than 500 levels deep, or contains itself; its content was not validated"));
        assertThat(validator.advise(chain(20_000))).isEmpty();
        assertThat(validator.validate(chain(500))).isEmpty();
    }

    @Test
    void values_within_the_depth_limit_are_validated_on_a_small_stack() throws Exception {
        Validator<Node> validator = Validators.of(Node.class);
        List<Violation> found = new ArrayList<>();
        Runnable step = () -> {
            found.addAll(validator.validate(chain(500)));
            found.add(new Violation("done", "", ""));
        };
        Thread small = new Thread(null, step, "small", 512 * 1024);
        small.start();
        small.join();

        assertThat(found).extracting(Violation::rule).containsExactly("done");
    }

    /** Each level doubles the number of paths; a walk along all of them would not end. */
    @Test
    void a_value_that_contains_itself_is_a_violation() {
        List<Node> others = new ArrayList<>();
        Node node = new Node(1, null, others);
        others.add(node);
        others.add(node);

        assertThat(Validators.of(Node.class).validate(node))
                .extracting(Violation::rule)
                .containsExactly("depth");
    }

    @Test
    void a_null_key_is_a_violation() {
        Map<String, Integer> counts = new HashMap<>();
        counts.put(null, null);
        Map<String, Integer> sizes = new HashMap<>();
        sizes.put(null, 10);

        assertThat(Validators.of(Bag.class).validate(new Bag(counts, sizes)))
                .containsExactly(
                        new Violation("type", "counts[null]", "has no name"),
                        new Violation("type", "sizes[null]", "has no name"),
                        new Violation("maximum", "sizes[null]", "is 10; must be at most 9"));
        assertThat(Validators.of(Bag.class)
                        .except("type@counts[]", "type@sizes[]", "maximum")
                        .validate(new Bag(counts, sizes)))
                .isEmpty();
    }

    @Test
    void an_open_enum_with_a_null_word_is_a_violation() {
        assertThat(Validators.of(Colored.class)
                        .validate(new Colored(new Hue(null), Arrays.asList(new Hue(null), null), 10)))
                .containsExactly(
                        new Violation("enum", "hue", "is null; must be one of \"red\", \"green\""),
                        new Violation("enum", "hues[0]", "is null; must be one of \"red\", \"green\""),
                        new Violation("type", "hues[1]", "is null"),
                        new Violation("maximum", "size", "is 10; must be at most 9"));
    }

    @Test
    void an_accessor_that_throws_is_a_violation_and_is_logged() {
        List<LogRecord> logged = logged(() -> assertThat(Validators.of(Holder.class)
                        .except("method")
                        .validate(new Holder(new Failing(10, List.of()), 10)))
                .containsExactly(
                        new Violation("maximum", "failing.size", "is 10; must be at most 9"),
                        new Violation("failure", "failing", "its validation failed with IllegalStateException"),
                        new Violation("maximum", "size", "is 10; must be at most 9")));

        assertThat(logged)
                .filteredOn(record -> record.getThrown() instanceof IllegalStateException)
                .singleElement()
                .satisfies(record -> assertThat(record.getMessage())
                        .isEqualTo("the validation of a value of " + Failing.class.getName() + " failed"));
    }

    @Test
    void an_exception_of_a_rule_is_logged_with_its_id() {
        List<LogRecord> logged = logged(() -> assertThat(
                        Validators.of(Holder.class).validate(new Holder(new Failing(1, List.of()), 1)))
                .contains(new Violation("method", "size", "the rule failed with UnsupportedOperationException")));

        assertThat(logged)
                .filteredOn(record -> record.getThrown() instanceof UnsupportedOperationException)
                .singleElement()
                .satisfies(record -> assertThat(record.getMessage()).isEqualTo("the rule method failed at \"size\""));
    }

    private static List<LogRecord> logged(Runnable step) {
        List<LogRecord> records = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                records.add(record);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        LOGGER.addHandler(handler);
        LOGGER.setUseParentHandlers(false);
        try {
            step.run();
        } finally {
            LOGGER.setUseParentHandlers(true);
            LOGGER.removeHandler(handler);
        }
        return records;
    }

    private static Node chain(int length) {
        Node node = null;
        for (int i = 0; i < length; i++) {
            node = new Node(1, node, List.of());
        }
        return node;
    }
}
