package io.github.kling4j.validation.generator.regex;

/** The reasons to refuse a Java pattern: each text has the problem and an alternative. */
enum Reason {
    UNICODE_CLASS("\\p{…} holds other characters in other versions of Java; write the ranges instead, "
            + "such as [\\x{370}-\\x{3FF}]"),
    NAMED_CLASS("Java has no [:…:] classes; write the characters instead, such as a-z for [:lower:], "
            + "or \\[ for the bracket itself"),
    FOLD("(?i) is not translated beyond ASCII; write the character in both cases, outside of (?i)"),
    QUOTE("\\Q…\\E is not translated; write a backslash before each character that needs it"),
    OCTAL("an octal escape is not translated; write \\x{…} with hexadecimal digits"),
    SURROGATE("a surrogate is half a character, and no text has one alone; write the whole character"),
    JAVA_CLASS("Java takes this for an operator on classes, RE2 for a character; write a backslash before it"),
    JAVA_BOUNDS(
            "Java and RE2 do not take the same for bounds here; write bounds without leading zeros, right after what "
                    + "they repeat, or \\{ for the brace itself"),
    JAVA_DOLLAR("to Java, $ holds before a last line break too, which may follow here; "
            + "write it last, or \\z for the end of the text"),
    JAVA_BOUNDARY(
            "\\b and \\B do not mean the same to all versions of Java; write the characters that may stand there"),
    JAVA_FLAGS("the flags m and U do not mean the same to Java and RE2; write what they stand for, such as (^|\\n)"),
    JAVA_VERTICAL("\\v does not mean the same to Java and RE2; write the characters, such as [\\n\\x{B}\\f\\r]");

    private final String text;

    Reason(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Returns the refusal for this reason. */
    Refusal at(int index) {
        return new Refusal(this, index);
    }
}
