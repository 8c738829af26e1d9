package io.github.kling4j.validation.generator.regex;

/** Whose words a pattern is written in, where RE2 and Java understand the same pattern in different ways. */
enum Dialect {
    /** As CEL's {@code matches()}. */
    RE2(CodePoints.NEW_LINE, CodePoints.SPACE),
    /** As {@code java.util.regex}, and so as Jakarta Validation. */
    JAVA(
            CodePoints.of(
                    CodePoints.NEW_LINE,
                    CodePoints.range('\r', '\r'),
                    CodePoints.range(0x85, 0x85),
                    CodePoints.range(0x2028, 0x2029)),
            CodePoints.of(CodePoints.SPACE, CodePoints.range(0x0B, 0x0B)));

    private final CodePoints lineEnds;
    private final CodePoints space;

    Dialect(CodePoints lineEnds, CodePoints space) {
        this.lineEnds = lineEnds;
        this.space = space;
    }

    /** Returns what the dot leaves out. */
    CodePoints lineEnds() {
        return lineEnds;
    }

    /** Returns what {@code \s} stands for. */
    CodePoints space() {
        return space;
    }
}
