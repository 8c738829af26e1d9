package io.github.kling4j.openapi.check;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Everything that is asked of a description before Java is made of it. */
public final class Check {

    private Check() {}

    /**
     * Returns what is wrong with a description.
     *
     * @param spec the description
     * @param settings of the generator, {@code templates/generator.yaml}
     */
    public static List<String> findings(JsonNode spec, JsonNode settings) {
        return Stream.of(
                        KeywordCheck.findings(spec),
                        NameCheck.findings(spec, settings),
                        DescriptionCheck.findings(spec))
                .flatMap(List::stream)
                .toList();
    }
}
