package io.github.kling4j.validation.generator.regex;

/** Every reason to refuse a pattern that RE2 accepts: what is wrong, and what to write instead. */
enum Reason {
    // what the engines read differently
    UNICODE_CLASS(
            "what \\p{…} holds differs between versions of Unicode; write the ranges instead, "
                    + "such as [\\x{370}-\\x{3FF}]"),
    NAMED_CLASS(
            "a class with a name is not translated; write its characters instead, such as a-z for [:lower:], "
                    + "or \\[ for the bracket itself"),
    FOLD("(?i) is not translated beyond ASCII; write the character in both cases, outside of (?i)"),
    QUOTE("\\Q…\\E is not translated; write a backslash before each character that needs it"),
    OCTAL("an octal escape is not translated; write \\x{…} with hexadecimal digits"),
    SURROGATE("a surrogate is half a character, and no text has one alone; write the whole character"),

    JAVA_CLASS("Java takes this for an operator on classes, RE2 for a character; write a backslash before it"),
    JAVA_BOUNDS(
            "Java and RE2 do not take the same for bounds here; write bounds without leading zeros, right after what "
                    + "they repeat, or \\{ for the brace itself"),
    JAVA_DOLLAR(
            "to Java, $ holds before a last line break too, which may follow here; "
                    + "write it last, or \\z for the end of the text"),
    JAVA_BOUNDARY(
            "\\b and \\B do not mean the same to all versions of Java; write the characters that may stand there"),
    JAVA_FLAGS("the flags m and U do not mean the same to Java and RE2; write what they stand for, such as (^|\\n)"),
    JAVA_VERTICAL("\\v does not mean the same to Java and RE2; write the characters, such as [\\n\\x{B}\\f\\r]"),

    // what a match would pay for
    MANY_ENDS(
            "one round of this repetition can end at several places, and a match may try them all, round by round; "
                    + "let every round begin or end with a character that stands nowhere else in it, "
                    + "as in (-\\w+)* or (\\w+,)*"),
    LIKE_EXIT(
            "what follows this repetition can begin like one more round of it, and a match may have to give rounds "
                    + "back; let it begin with another character"),
    ROUNDS("a match may have to give rounds of this repetition back, which is cheap for few only; allow at most 64"),
    CUBIC(
            "this repetition and others can share the same characters in many ways, and the steps of a match may grow "
                    + "with the cube of the text's length or faster; let each leave out what follows it, "
                    + "as in [^,]*, instead of .*,"),
    MANY_WAYS(
            "there are too many ways to match, and a match may try them all; let the branches of a choice, "
                    + "and a repetition and what follows it, begin with different characters"),
    DEEP("a match may nest too deep for the stack; split the pattern, or use smaller bounds"),
    LARGE("written out, the bounded repetitions are too long to be examined; use smaller bounds");

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
