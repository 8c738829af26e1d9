package io.github.kling4j.openapi.check;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Runs all checks of an OpenAPI description, before Java code is generated from it. */
public final class Check {

    private Check() {}

    /**
     * Returns all errors in an OpenAPI description. If the text is not valid YAML, returns only this error.
     *
     * @param text the description, in YAML
     * @param settings the settings of OpenAPI Generator, {@code templates/generator.yaml}
     */
    public static List<String> findings(String text, JsonNode settings) {
        List<String> unreadable = unreadable(text);
        if (!unreadable.isEmpty()) {
            return unreadable;
        }
        JsonNode spec = DescriptionTree.of(text);
        if (!spec.isObject()) {
            return List.of("this is not an OpenAPI description, but " + spec + "; write an object that begins with"
                    + " openapi: 3.1.0");
        }
        List<String> dangling = ReferenceCheck.dangling(spec);
        List<List<String>> findings = new ArrayList<>(List.of(
                TextCheck.findings(text),
                VersionCheck.findings(spec),
                dangling,
                ReferenceCheck.findings(spec),
                StructureCheck.findings(spec),
                OperationNameCheck.findings(spec, settings),
                PathCheck.findings(spec),
                ParameterCheck.findings(spec),
                BodyCheck.findings(spec),
                FacadeCheck.findings(spec),
                KeywordCheck.findings(spec),
                SiblingCheck.findings(spec),
                BoundCheck.findings(spec),
                RequiredCheck.findings(spec),
                ClosedCheck.findings(spec),
                AllOfCheck.findings(spec),
                ValueCheck.findings(spec),
                LiteralCheck.findings(spec),
                PatternCheck.findings(spec),
                WordCheck.findings(spec)));
        if (dangling.isEmpty()) {
            // This check follows references, and would fail at an unresolved one.
            findings.add(DefaultCheck.findings(spec));
        }
        findings.add(NameCheck.findings(spec, settings));
        return findings.stream().flatMap(List::stream).distinct().toList();
    }

    /** Returns the errors that prevent a text from being read as one YAML document. */
    public static List<String> unreadable(String text) {
        return TextCheck.unreadable(text);
    }
}
