package io.github.kling4j.openapi.check;

import java.util.Set;

/** Formats of JSON Schema that say what a text looks like. */
public final class Formats {

    /** Texts of these stay texts in Java: an odd one in an answer must not lose the answer. */
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
