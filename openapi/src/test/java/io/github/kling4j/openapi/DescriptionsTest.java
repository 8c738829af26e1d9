package io.github.kling4j.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Descriptions of schemas become Javadoc. {@code CheckTest} checks their form. */
class DescriptionsTest {

    private static final Pattern RULE = Pattern.compile("[a-z0-9-]+");
    private static final Pattern RULES = Pattern.compile("\\[[a-z0-9, -]+]");

    private final Map<String, String> descriptions = new TreeMap<>();

    DescriptionsTest() throws IOException {
        JsonNode schemas = Spec.read().tree().at("/components/schemas");
        schemas.properties().forEach(schema -> {
            describe(schema.getKey(), schema.getValue());
            schema.getValue()
                    .path("properties")
                    .properties()
                    .forEach(property -> describe(schema.getKey() + "." + property.getKey(), property.getValue()));
        });
    }

    @Test
    void every_schema_and_property_has_a_description() {
        assertThat(descriptions).hasSizeGreaterThan(40);
        assertThat(descriptions.keySet())
                .as("schemas and properties without a description")
                .filteredOn(name -> descriptions.get(name).isBlank())
                .isEmpty();
    }

    @Test
    void every_rule_is_named_in_the_descriptions_of_its_properties() {
        Map<String, Set<String>> byRule = new TreeMap<>();
        descriptions.forEach((name, text) -> rulesIn(text)
                .forEach(rule ->
                        byRule.computeIfAbsent(rule, added -> new TreeSet<>()).add(name)));

        assertThat(byRule.keySet())
                .as("rules in brackets, which this test lists")
                .containsExactlyInAnyOrder(
                        "aspect-ratio-required",
                        "duration-not-taken",
                        "element-reference-exists",
                        "frame-required",
                        "frames-not-taken",
                        "frontal-image-required",
                        "image-aspect-ratio",
                        "image-dimensions",
                        "image-format",
                        "image-no-data-prefix",
                        "image-size",
                        "image-unreadable",
                        "image-url-or-base64",
                        "images-given",
                        "input-video-not-taken",
                        "last-frame-exclusive",
                        "last-frame-images",
                        "last-frame-needs-first",
                        "multi-prompt-required",
                        "prompt-or-shots-required",
                        "prompt-required",
                        "prompt-shots-exclusive",
                        "reference-count",
                        "reference-images-required",
                        "reference-required",
                        "reference-videos-required",
                        "reference-videos-url",
                        "references-not-taken",
                        "shot-duration-within-total",
                        "shot-durations-sum",
                        "shot-type-required",
                        "shots-not-taken",
                        "sound-not-taken",
                        "unknown-property",
                        "video-url");
        assertThat(byRule.get("shot-durations-sum"))
                .containsExactly(
                        "ImageToVideoRequest.duration",
                        "ImageToVideoRequest.multi_prompt",
                        "OmniImageToVideoRequest.duration",
                        "OmniImageToVideoRequest.multi_prompt",
                        "OmniReferenceImageToVideoRequest.duration",
                        "OmniReferenceImageToVideoRequest.multi_prompt",
                        "OmniTextToVideoRequest.duration",
                        "OmniTextToVideoRequest.multi_prompt",
                        "Shot.duration",
                        "TextToVideoRequest.duration",
                        "TextToVideoRequest.multi_prompt");
    }

    private static Set<String> rulesIn(String text) {
        return RULES.matcher(text)
                .results()
                .map(MatchResult::group)
                .flatMap(rules -> RULE.matcher(rules).results().map(MatchResult::group))
                .collect(Collectors.toSet());
    }

    private void describe(String name, JsonNode schema) {
        descriptions.put(name, schema.path("description").asString(""));
    }
}
