package io.github.kling4j.validation.generator.regex;

/** The reasons to refuse a Java pattern. Each text describes the problem and an alternative. */
enum Reason {
    UNICODE_CLASS("\\p{…} matches different characters in different versions of Java; write the ranges instead, "
            + "such as [\\x{370}-\\x{3FF}]"),
    NAMED_CLASS("Java has no [:…:] classes; write the characters instead, such as a-z for [:lower:], "
            + "or \\[ for a literal bracket"),
    FOLD("(?i) is supported for ASCII only; write the character in both cases, outside of (?i)"),
    QUOTE("\\Q…\\E is not supported; write a backslash before each special character"),
    OCTAL("octal escapes are not supported; write \\x{…} with hexadecimal digits"),
    SURROGATE("an unpaired surrogate is not a character; write the whole character"),
    JAVA_CLASS("Java reads this as an operator on classes, RE2 as a character; write a backslash before it"),
    JAVA_BOUNDS(
            "Java and RE2 read these repetition bounds differently; write bounds without leading zeros, right after the "
                    + "repeated part, or \\{ for a literal brace"),
    JAVA_DOLLAR("in Java, $ also matches before a final line break, which may follow here; "
            + "write $ at the end of the pattern, or \\z for the end of the text"),
    JAVA_BOUNDARY("\\b and \\B have different meanings in different versions of Java; write the permitted characters"),
    JAVA_FLAGS("the flags m and U have different meanings in Java and RE2; write an equivalent, such as (^|\\n)"),
    JAVA_VERTICAL("\\v has different meanings in Java and RE2; write the characters, such as [\\n\\x{B}\\f\\r]");

    private final String text;

    Reason(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Returns the exception that refuses a pattern for this reason, because of the part at an index. */
    Refusal at(int index) {
        return new Refusal(this, index);
    }
}
