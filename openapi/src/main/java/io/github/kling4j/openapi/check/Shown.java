package io.github.kling4j.openapi.check;

/** Formats texts of a description for a message of one line. */
final class Shown {

    private Shown() {}

    /** Returns the text with escapes for control characters. */
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
