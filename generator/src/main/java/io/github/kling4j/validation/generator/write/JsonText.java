package io.github.kling4j.validation.generator.write;

/** Writes text as JSON strings. */
final class JsonText {

    private JsonText() {}

    /**
     * Returns a text as a JSON string, in quotes. Unpaired surrogates are escaped, because UTF-8 cannot encode them.
     */
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
