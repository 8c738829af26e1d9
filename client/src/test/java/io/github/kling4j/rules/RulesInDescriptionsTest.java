package io.github.kling4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.Description;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The ids of rules in brackets, in the descriptions of schemas and properties. */
class RulesInDescriptionsTest {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]+");
    private static final Pattern BRACKETS = Pattern.compile("\\[[a-z0-9, -]+]");

    private final Description description = Description.read();
    private final Map<String, String> texts = new TreeMap<>();
    private final List<String> images = new ArrayList<>();
    private final Set<String> rulesOfImages = new TreeSet<>();
    private final Map<String, Set<String>> read = new TreeMap<>();

    RulesInDescriptionsTest() {
        for (String schema : description.schemas()) {
            texts.put(schema, description.text(schema));
            for (String property : description.properties(schema)) {
                texts.put(schema + "." + property, description.text(schema, property));
                if (description.isImage(schema, property)) {
                    images.add(schema + "." + property);
                }
            }
        }
        ReadPlaces places = new ReadPlaces(description);
        for (WrittenRule rule : WrittenRule.all()) {
            if (rule.model().equals("Image")) {
                rulesOfImages.add(rule.id());
            } else if (!rule.isAdvice()) {
                places.of(rule)
                        .forEach(place -> read.computeIfAbsent(place, added -> new TreeSet<>())
                                .add(rule.id()));
            }
        }
    }

    @Test
    void a_description_names_exactly_the_rules_that_read_its_property() {
        List<String> edits = new ArrayList<>();
        texts.forEach((place, text) -> {
            Set<String> named = namedIn(text);
            named.removeAll(rulesOfImages);
            Set<String> rules = read.getOrDefault(place, Set.of());
            rules.stream()
                    .filter(rule -> !named.contains(rule))
                    .forEach(rule -> edits.add(place + ": add [" + rule + "]"));
            named.stream()
                    .filter(rule -> !rules.contains(rule))
                    .forEach(rule -> edits.add(place + ": remove [" + rule + "]"));
        });

        assertThat(edits).as("edits of the descriptions in kling-v3.yaml").isEmpty();
        assertThat(texts.keySet()).containsAll(read.keySet());
        assertThat(read).hasSizeGreaterThan(50);
    }

    @Test
    void a_description_names_all_rules_of_images_or_refers_to_those_of_the_first_frame_if_its_property_is_an_image() {
        assertThat(rulesOfImages).hasSizeGreaterThan(6);
        assertThat(images)
                .hasSizeGreaterThan(10)
                .allSatisfy(image -> assertThat(rulesOfImagesIn(image))
                        .isEqualTo(
                                texts.get(image).contains("the same requirements for images as first_frame")
                                        ? Set.of()
                                        : rulesOfImages));
        assertThat(texts.keySet())
                .filteredOn(place -> !images.contains(place))
                .allSatisfy(place -> assertThat(rulesOfImagesIn(place)).isEmpty());
    }

    private Set<String> rulesOfImagesIn(String place) {
        Set<String> named = namedIn(texts.get(place));
        named.retainAll(rulesOfImages);
        return named;
    }

    private static Set<String> namedIn(String text) {
        return BRACKETS.matcher(text)
                .results()
                .map(MatchResult::group)
                .flatMap(ids -> ID.matcher(ids).results().map(MatchResult::group))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
