package io.github.kling4j.openapi.check;

import java.util.Set;

/** Formats of JSON Schema that restrict the form of a text. */
public final class Formats {

    /** Formats that stay texts in Java: an unexpected text in a response must not make the response unreadable. */
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
