package io.github.kling4j.validation.generator.cel;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what is wrong with a text that is no expression: what the parser of cel-java reports is recognized here, and
 * what stands there from other languages.
 */
final class SyntaxErrors {

    private static final Pattern UNREADABLE = Pattern.compile("token recognition error at: '(.*)'", Pattern.DOTALL);
    private static final Pattern UNEXPECTED = Pattern.compile("(?:mismatched|extraneous) input '(.*?)' expecting.*",
            Pattern.DOTALL);
    private static final Pattern NO_VIABLE = Pattern.compile("no viable alternative at input '(.*)'", Pattern.DOTALL);
    private static final Pattern MISSING = Pattern.compile("missing '(.*?)' at '(.*)'", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("For input string: \"(.*?)\".*|.*unsigned long.*");
    private static final Pattern RESERVED = Pattern.compile("reserved identifier: (.*)");
    private static final Pattern OPTIONAL = Pattern.compile("unsupported syntax '(.*)'");
    /** How deep it is, nobody knows: there the parser stops. */
    private static final Pattern DEPTH = Pattern.compile("Expression recursion limit exceeded\\. limit: (\\d+)");
    private static final Pattern SIZE =
            Pattern.compile("expression code point size exceeds limit: size: (\\d+), limit (\\d+)");
    private static final Pattern SAFE_NAVIGATION = Pattern.compile("\\?\\.[A-Za-z_]");
    private static final Pattern QUOTE = Pattern.compile("[rRbB]{0,2}(\"\"\"|'''|\"|')");
    private static final Pattern ESCAPE = Pattern.compile(
            "\\\\(?:[abfnrtv\\\\?\"'`]|[xX][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-3][0-7]{2})");

    /** What stands for something else in CEL. */
    private record Foreign(Pattern written, String advice) {}

    private static final List<Foreign> FOREIGN = List.of(
            foreign("===", "write == to compare"),
            foreign("!==", "write != to compare"),
            foreign("=~|~=", "write text.matches(pattern)"),
            foreign("[-=]>", "write the variable first, as in list.all(x, x > 0)"),
            foreign("[-+*/%]=", "a rule compares, and changes nothing: write =="),
            foreign("(?<![=!<>])=(?!=)", "write == to compare"),
            foreign("<>", "write != to compare"),
            foreign("(?i)\\band\\b", "write && instead of and"),
            foreign("(?i)\\bor\\b", "write || instead of or"),
            foreign("(?i)\\bnot\\s+in\\b", "write !(item in list)"),
            foreign("(?i)\\bnot\\b", "write ! instead of not"),
            foreign("(?<!&)&(?!&)", "write && instead of and"),
            foreign("(?<!\\|)\\|(?!\\|)", "write || instead of or"),
            foreign("(?i)\\bis\\b", "write == to compare"),
            foreign("(?i)\\blike\\b", "write text.matches(pattern)"),
            foreign("(?i)\\bbetween\\b", "write low <= x && x <= high"),
            foreign("(?i)\\bmod\\b", "write % for the remainder"),
            foreign("(?i)\\bdiv\\b", "write / to divide"),
            foreign("(?i)\\bxor\\b", "write != between conditions"),
            foreign("(?i)\\bimplies\\b", "write !condition || conclusion"),
            foreign("(?i)\\bunless\\b", "write exception || condition"),
            foreign("\\.in\\b", "write item in list"),
            foreign("[\u201C\u201D\u2018\u2019]", "write ' or \" around a text"),
            foreign("\u2265", "write >= to compare"),
            foreign("\u2264", "write <= to compare"),
            foreign("\u2260", "write != to compare"),
            foreign("(?<=\\d)(?:[lLfF]\\b|_\\d)|(?<=\\b0)[bBoO]\\d", "write a number without suffix and underscore"),
            foreign("<<|>>", "there are no shifts: write * or / by a power of two"),
            foreign("\\*\\*|\\^", "there are no powers: write x * x"),
            foreign("\\+\\+|--", "a rule compares, and changes nothing: write x + 1"),
            foreign(";", "a rule is one expression: write && between conditions"),
            foreign("\\?\\?|\\?\\.|\\?:", "write has(x) ? x : a value"),
            foreign("#", "write // before a comment"),
            foreign("\\bin\\s*\\([^()]*,", "write a list in brackets: x in [1, 2]"));

    private final String text;

    SyntaxErrors(String text) {
        this.text = text;
    }

    private static Foreign foreign(String written, String advice) {
        return new Foreign(Pattern.compile(written), advice);
    }

    /** Returns what to say of an issue of the parser. */
    String sentence(String message, int offset) {
        Matcher unreadable = UNREADABLE.matcher(message);
        if (unreadable.matches() && QUOTE.matcher(unreadable.group(1)).lookingAt()) {
            return ofText(offset);
        }
        return limit(message)
                .or(() -> reserved(message))
                .or(() -> foreign(offset))
                .or(() -> safeNavigation(message))
                .orElseGet(() -> unexpected(message));
    }

    private static Optional<String> limit(String message) {
        Matcher depth = DEPTH.matcher(message);
        if (depth.matches()) {
            return Optional.of("this nests too deep to be parsed, and " + depth.group(1) + " is the most: nest it less,"
                    + " or write a rule that is a method");
        }
        Matcher size = SIZE.matcher(message);
        if (size.matches()) {
            return Optional.of("this has " + size.group(1) + " characters, and " + size.group(2) + " is the most: make"
                    + " several rules of it, or a rule that is a method");
        }
        return NUMBER.matcher(message).matches()
                ? Optional.of("this number is beyond 64 bits: an int is between " + Long.MIN_VALUE + " and "
                        + Long.MAX_VALUE)
                : Optional.empty();
    }

    private static Optional<String> reserved(String message) {
        Matcher reserved = RESERVED.matcher(message);
        if (reserved.matches()) {
            String word = reserved.group(1);
            return Optional.of("\"" + word + "\" is a reserved word of CEL: "
                    + (word.equals("if") ? "write condition ? value : other" : "write another name"));
        }
        Matcher optional = OPTIONAL.matcher(message);
        return optional.matches()
                ? Optional.of("\"" + optional.group(1) + "\" is not part of the profile: write has(x) ? x : a value")
                : Optional.empty();
    }

    /** Returns what to write instead of what stands where the parser stopped, or right before it. */
    private Optional<String> foreign(int offset) {
        return FOREIGN.stream()
                .filter(foreign -> foreign.written().matcher(text).results().anyMatch(found ->
                        found.start() <= offset && text.substring(Math.min(found.end(), offset), offset).isBlank()))
                .map(Foreign::advice)
                .findFirst();
    }

    /** {@code a?.b} begins a conditional, which then has no second half. */
    private Optional<String> safeNavigation(String message) {
        return message.contains("<EOF>") && SAFE_NAVIGATION.matcher(text).find()
                ? Optional.of("write has(x) ? x : a value")
                : Optional.empty();
    }

    private static String unexpected(String message) {
        if (message.contains("'<EOF>'") && MISSING.matcher(message).matches()) {
            return "this parenthesis or bracket is never closed";
        }
        Matcher missing = MISSING.matcher(message);
        if (missing.matches()) {
            return "there must be " + missing.group(1) + " before \"" + missing.group(2).strip() + "\"";
        }
        for (Pattern pattern : List.of(UNREADABLE, UNEXPECTED, NO_VIABLE)) {
            Matcher found = pattern.matcher(message);
            if (found.matches()) {
                return found.group(1).equals("<EOF>")
                        ? "the expression ends too early"
                        : "unexpected \"" + found.group(1).strip() + "\"";
            }
        }
        return CelProblems.unrecognized(message);
    }

    /** Says what is wrong with a text in quotes that cannot be read. */
    private String ofText(int offset) {
        Matcher quote = QUOTE.matcher(text).region(offset, text.length());
        boolean isRaw = quote.lookingAt() && quote.group().matches("(?i).*r.*['\"].*");
        for (int at = text.indexOf('\\', offset); at >= 0 && !isRaw; at = text.indexOf('\\', at + 2)) {
            if (!ESCAPE.matcher(text).region(at, text.length()).lookingAt()) {
                int end = Math.min(text.length(), text.offsetByCodePoints(at, at + 1 < text.length() ? 2 : 1));
                String escape = text.substring(at, end);
                return "\"" + escape + "\" is no escape of CEL: write \\" + escape + " for a backslash, or r before the"
                        + " quote";
            }
        }
        return "this text is never closed: write its quote at the end";
    }
}
