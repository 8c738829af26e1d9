package io.github.kling4j.openapi.check;

/** Parses {@code $ref}. */
final class Reference {

    private Reference() {}

    /** Returns the last segment of a reference: the name of the referenced object. */
    static String name(String reference) {
        return reference
                .substring(reference.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }

    /** Returns whether a reference refers to a component of the given kind. */
    static boolean isTo(Kind kind, String reference) {
        String section = "#/components/" + kind.section() + "/";
        return reference.startsWith(section)
                && !reference.substring(section.length()).contains("/");
    }
}
