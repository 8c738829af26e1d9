package io.github.kling4j.benchmarks.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.benchmarks.validation.plain.PlainRequest;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.validation.Validators;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is timed side by side finds the same. */
class AgreementTest {

    private final Agreement agreement = new Agreement();

    @TestFactory
    Stream<DynamicTest> all_validators_find_the_same_in() {
        return Cases.all().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> agreement.on(each.getValue())));
    }

    @Test
    void the_timed_requests_are_two_valid_ones_and_one_with_four_violations() {
        assertThat(agreement.on(Cases.single())).isEmpty();
        assertThat(agreement.on(Cases.sixShots())).isEmpty();
        assertThat(agreement.on(Cases.fourViolations()))
                .containsExactlyInAnyOrder(
                        new Finding("frame-required", "first_frame"),
                        new Finding("prompt-required", "prompt"),
                        new Finding("enum", "mode"),
                        new Finding("maximum", "duration"));
    }

    @Test
    void the_largest_request_is_valid_and_judged_alike_by_hand() {
        OmniCases.agree();
        assertThat(OmniHandWritten.validate(OmniCases.largest())).isEmpty();
    }

    @Test
    void some_case_breaks_each_rule_but_those_that_look_into_a_picture() {
        Set<String> broken = new TreeSet<>();
        Cases.all().values().forEach(request -> agreement.on(request).forEach(found -> broken.add(found.rule())));
        Set<String> expected =
                new TreeSet<>(Validators.of(ImageToVideoRequest.class).rules().ids());
        expected.removeAll(Set.of(
                "image-unreadable",
                "image-size",
                "image-dimensions",
                "image-aspect-ratio",
                "shots-unused",
                "shot-type-unused",
                "prompt-unused",
                "element-unused"));

        assertThat(broken).isEqualTo(expected);
    }

    @Test
    void protovalidate_is_spared_only_what_a_message_cannot_say() {
        Set<String> spared = new TreeSet<>();
        Cases.all().forEach((name, request) -> {
            if (!Messages.canSay(PlainRequest.of(request))) {
                spared.add(name);
            }
        });

        assertThat(spared)
                .containsExactlyInAnyOrder(
                        "an empty list of shots",
                        "null among shots",
                        "no elements",
                        "null among elements",
                        "empty reference images",
                        "null among reference images",
                        "an empty list of videos",
                        "null among videos");
    }
}
