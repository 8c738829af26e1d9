package io.github.kling4j.cli.output;

/** Converts texts from other sources, such as the service, to one line. */
public final class OneLine {

    private static final int LONGEST = 4000;

    private OneLine() {}

    /**
     * Returns the text with control characters and bidirectional formatting characters escaped as in JSON. If the text
     * is longer than 4,000 characters, its middle is omitted.
     */
    public static String of(String text) {
        String bounded = text.length() <= LONGEST
                ? text
                : text.substring(0, LONGEST / 2) + " … " + text.substring(text.length() - LONGEST / 2);
        StringBuilder line = null;
        for (int i = 0; i < bounded.length(); i++) {
            char c = bounded.charAt(i);
            if (isHarmless(c)) {
                if (line != null) {
                    line.append(c);
                }
                continue;
            }
            if (line == null) {
                line = new StringBuilder(bounded.length() + 16).append(bounded, 0, i);
            }
            line.append(escape(c));
        }
        return line == null ? bounded : line.toString();
    }

    private static String escape(char c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> {
                String hex = Integer.toHexString(c);
                yield "\\u" + "0000".substring(hex.length()) + hex;
            }
        };
    }

    private static boolean isHarmless(char c) {
        boolean isControl = c < ' ' || c >= 0x7f && c < 0xa0 || c == 0x2028 || c == 0x2029;
        boolean isDirection = c == 0x200e || c == 0x200f || c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
        return !isControl && !isDirection;
    }
}
