package io.github.kling4j.benchmarks.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The generated validator and cel-java evaluate the same rules with the same results. */
class FunctionCaseTest {

    private static final Site BROKEN = new Site(
            "WWW..example",
            "alias.example.org",
            "ada",
            "10.20.30",
            List.of(443, 80, 80),
            List.of("mars-1"),
            Map.of("tier", "tin"),
            7,
            1L << 40,
            new byte[] {'G', 'I', 'F'},
            Site.VALID.expires(),
            Site.VALID.issued(),
            Duration.ofHours(1));

    @ParameterizedTest
    @EnumSource
    void the_measured_site_keeps_the_rule_of_each_group(FunctionCase group) throws Exception {
        assertThat(isKept(group, Site.VALID)).isTrue();
        assertThat(isKeptInCelJava(group, Site.VALID)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_site_without_a_valid_property_breaks_the_rule_of_each_group(FunctionCase group) throws Exception {
        assertThat(isKept(group, BROKEN)).isFalse();
        assertThat(isKeptInCelJava(group, BROKEN)).isFalse();
    }

    private static boolean isKept(FunctionCase group, Site site) {
        return group.validator().validate(site).isEmpty();
    }

    private static boolean isKeptInCelJava(FunctionCase group, Site site) throws Exception {
        return (boolean) InterpretedFunctions.program(group.expression()).eval(InterpretedSite.variables(site));
    }
}
