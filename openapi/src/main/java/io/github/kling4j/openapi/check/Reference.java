package io.github.kling4j.openapi.check;

/** What {@code $ref} says. */
final class Reference {

    private Reference() {}

    /** Returns the last step of a reference: the name of what it refers to. */
    static String name(String reference) {
        return reference
                .substring(reference.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }

    /** Returns whether a reference is to a component of a kind. */
    static boolean isTo(Kind kind, String reference) {
        String section = "#/components/" + kind.section() + "/";
        return reference.startsWith(section)
                && !reference.substring(section.length()).contains("/");
    }
}
