package io.github.kling4j.openapi.check;

/** Formats texts from an OpenAPI description for messages of one line. */
final class Shown {

    private Shown() {}

    /** Returns the text with its control characters escaped. */
    static String of(String text) {
        StringBuilder shown = new StringBuilder();
        text.chars().forEach(character -> {
            switch (character) {
                case '\t' -> shown.append("\\t");
                case '\n' -> shown.append("\\n");
                case '\r' -> shown.append("\\r");
                default ->
                    shown.append(
                            Character.isISOControl(character)
                                    ? String.format("\\u%04x", character)
                                    : String.valueOf((char) character));
            }
        });
        return shown.toString();
    }
}
