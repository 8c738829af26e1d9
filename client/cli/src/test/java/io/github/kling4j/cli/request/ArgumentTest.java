package io.github.kling4j.cli.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Options for kinds of properties that the description may contain in the future. */
class ArgumentTest {

    private final CommandSpec command = CommandSpec.create()
            .addOption(OptionSpec.builder("--json").type(boolean.class).build());

    private Object value(Property property, String... words) {
        Argument argument = Argument.of(property, command);
        command.addOption(argument.option());
        ParseResult parsed = new CommandLine(command).parseArgs(words);
        return argument.value(parsed);
    }

    @Test
    void a_property_with_the_name_of_an_existing_option_has_another_name() {
        Property property = Property.of("json", String.class).says("Some text.").build();

        assertThat(value(property, "--json", "--request-json", "a")).isEqualTo("a");
    }

    @Test
    void a_flag_can_be_negated() {
        Property property =
                Property.of("keep_audio", Boolean.class).says("Whether.").build();

        assertThat(value(property, "--no-keep-audio")).isEqualTo(false);
    }

    @Test
    void a_decimal_number_keeps_its_digits() {
        Property property =
                Property.of("cfg_scale", BigDecimal.class).says("How strict.").build();

        assertThat(value(property, "--cfg-scale", "0.50")).isEqualTo(new BigDecimal("0.50"));
    }

    @Test
    void repeated_options_are_a_list() {
        Property property = Property.of("tags", String.class)
                .says("Tags: 100 % free.")
                .list()
                .build();

        assertThat(value(property, "--tags", "a", "--tags", "b, c")).isEqualTo(List.of("a", "b, c"));
    }

    @Test
    void an_object_without_a_model_accepts_any_json() {
        Property property =
                Property.of("camera", Object.class).says("The camera.").build();

        assertThat(value(property, "--camera", "{\"zoom\": 2}")).hasToString("{zoom=2}");
    }
}
