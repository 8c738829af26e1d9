package io.github.kling4j.openapi.prepare;

/**
 * Patterns of JSON Schema, which are those of ECMA-262, as patterns of Java. To Java, {@code $} holds before a last line
 * break too, {@code .} stops at other line breaks, {@code \s} is of ASCII only, and a bracket or {@code &&} in a class has
 * a meaning: these are written otherwise. Other escapes stay as they are.
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
