package io.github.kling4j.openapi.check;

import java.util.Set;

/** Formats of JSON Schema that restrict the form of a string. */
public final class Formats {

    /**
     * Formats whose values are strings in Java: a response must stay readable if a value does not have the expected
     * form.
     */
    public static final Set<String> OF_TEXTS = Set.of(
            "time",
            "duration",
            "email",
            "idn-email",
            "hostname",
            "idn-hostname",
            "ipv4",
            "ipv6",
            "uri-reference",
            "iri",
            "iri-reference",
            "uri-template",
            "json-pointer",
            "relative-json-pointer",
            "regex");

    private Formats() {}
}
