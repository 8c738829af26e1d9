package io.github.kling4j.openapi.prepare;

/**
 * Converts patterns of JSON Schema, which use the syntax of ECMA-262, to Java. In Java, {@code $} also matches before a
 * line break at the end, {@code .} excludes different line breaks, {@code \s} matches only ASCII characters, and
 * {@code [} and {@code &&} are operators in a character class. Only these constructs are converted.
 */
final class EcmaPattern {

    private static final String SPACE =
            "\\t\\n\\x{B}\\f\\r \\x{A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}"
                    + "\\x{205F}\\x{3000}\\x{FEFF}";

    private final String pattern;
    private final StringBuilder java = new StringBuilder();
    private boolean isClass;

    private EcmaPattern(String pattern) {
        this.pattern = pattern;
    }

    static String toJava(String pattern) {
        return new EcmaPattern(pattern).toJava();
    }

    private String toJava() {
        for (int i = 0; i < pattern.length(); i++) {
            char character = pattern.charAt(i);
            if (character == '\\' && i + 1 < pattern.length()) {
                i++;
                escape(pattern.charAt(i));
            } else if (isClass) {
                inClass(character);
            } else {
                outsideOfClass(character);
            }
        }
        return java.toString();
    }

    private void escape(char letter) {
        if (letter == 's') {
            java.append(isClass ? SPACE : "[" + SPACE + "]");
        } else if (letter == 'S' && !isClass) {
            java.append("[^").append(SPACE).append(']');
        } else {
            java.append('\\').append(letter);
        }
    }

    private void inClass(char character) {
        if (character == '[' || character == '&') {
            java.append('\\');
        }
        isClass = character != ']';
        java.append(character);
    }

    private void outsideOfClass(char character) {
        switch (character) {
            case '$' -> java.append("\\z");
            case '.' -> java.append("[^\\n\\r\\x{2028}\\x{2029}]");
            default -> {
                isClass = character == '[';
                java.append(character);
            }
        }
    }
}
