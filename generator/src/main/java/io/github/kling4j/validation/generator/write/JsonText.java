package io.github.kling4j.validation.generator.write;

/** Text as JSON has it. */
final class JsonText {

    private JsonText() {}

    /** Returns a text in quotes. Half a surrogate pair is escaped: UTF-8 has no bytes for it. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(codePoint -> {
            boolean isHalf = Character.MIN_SURROGATE <= codePoint && codePoint <= Character.MAX_SURROGATE;
            switch (codePoint) {
                case '"', '\\' -> quoted.append('\\').append((char) codePoint);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (codePoint < ' ' || isHalf) {
                        quoted.append(String.format("\\u%04x", codePoint));
                    } else {
                        quoted.appendCodePoint(codePoint);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
