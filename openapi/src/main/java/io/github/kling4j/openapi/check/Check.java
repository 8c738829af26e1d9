package io.github.kling4j.openapi.check;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Everything that is asked of a description before Java is made of it. */
public final class Check {

    private Check() {}

    /**
     * Returns what is wrong with a description. Where its text is read in more than one way, only that.
     *
     * @param text of the description
     * @param settings of the generator, {@code templates/generator.yaml}
     */
    public static List<String> findings(String text, JsonNode settings) {
        List<String> unreadable = unreadable(text);
        if (!unreadable.isEmpty()) {
            return unreadable;
        }
        JsonNode spec = new YAMLMapper().readTree(text);
        List<String> dangling = ReferenceCheck.findings(spec);
        if (!dangling.isEmpty()) {
            return dangling;
        }
        return Stream.of(
                        KeywordCheck.findings(spec),
                        PatternCheck.findings(spec),
                        WordCheck.findings(spec),
                        DefaultCheck.findings(spec),
                        NameCheck.findings(spec, settings),
                        DescriptionCheck.findings(spec))
                .flatMap(List::stream)
                .toList();
    }

    /** Returns what keeps a text from being read as one description, before anything is asked of that. */
    public static List<String> unreadable(String text) {
        return TextCheck.findings(text);
    }
}
