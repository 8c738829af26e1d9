package io.github.kling4j.validation.generator.cel;

import dev.cel.common.CelIssue;
import io.github.kling4j.validation.generator.diagnostic.Diagnostic;
import io.github.kling4j.validation.generator.diagnostic.ExpressionCatalogue;
import io.github.kling4j.validation.generator.diagnostic.NearestName;
import io.github.kling4j.validation.generator.expression.Identifiers;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.function.Lists;
import io.github.kling4j.validation.generator.model.Model;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Converts messages of cel-java's parser and type checker to diagnostics. The diagnostics suggest similar names, and
 * omit lists of overloads. An unrecognized message is quoted in the diagnostic. No other class parses messages of
 * cel-java.
 */
final class CelMessages {

    private static final String HAS = "invalid argument to has\\(\\) macro";
    /** The name that cel-java gives to the type of an expression with an error. */
    private static final String UNKNOWN_TYPE = "*error*";

    private static final Set<String> TYPES =
            Set.of("bool", "int", "uint", "double", "string", "bytes", "list", "map", "null_type", "type");
    private static final Pattern FIELD_NAME = Pattern.compile("\\.?\\s*(\\w+)");
    private static final Pattern ENTRY = Pattern.compile("(.+)\\[([^\\[\\]]+)\\]");
    private static final Pattern OPERATOR = Pattern.compile("_?([^_a-z]+)_?");
    private static final Pattern SAFE_NAVIGATION = Pattern.compile("\\?\\.[A-Za-z_]");
    private static final Pattern UNSIGNED = Pattern.compile("(?:0[xX][0-9a-fA-F]+|[0-9]+)[uU]");
    private static final Pattern QUOTE = Pattern.compile("[rRbB]{0,2}(\"\"\"|'''|\"|')");
    private static final Pattern ESCAPE = Pattern.compile(
            "\\\\(?:[abfnrtv\\\\?\"'`]|[xX][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-3][0-7]{2})");

    private final String text;
    private final CelTypes types;
    private final Map<String, Type> variables;
    /** The conversion to a diagnostic for each pattern of a cel-java message. */
    private final Map<Pattern, Recognized> recognized = new LinkedHashMap<>();

    /** Converts a message that matches a pattern to a diagnostic. */
    private interface Recognized {

        Diagnostic of(MatchResult message, int offset);
    }

    CelMessages(String text, CelTypes types, Map<String, Type> variables) {
        this.text = text;
        this.types = types;
        this.variables = variables;
        put(
                "undefined field '([^']*)'.*",
                (found, at) -> ExpressionCatalogue.NO_PROPERTY.in(
                        at, found.group(1), NearestName.hint(found.group(1), others(found.group(1)))));
        put("undeclared reference to '\\.?([^']*)'.*", (found, at) -> undeclared(found.group(1), at));
        put(
                "found no matching overload for '([^']*)' applied to '(?:(.+)\\.)?\\((.*?)\\)'( \\(candidates.*)?",
                this::overload);
        put("type '(.*)' does not support field selection", this::selection);
        put(
                "expression of type '(.*)' cannot be range of a comprehension.*",
                (found, at) -> ExpressionCatalogue.MACRO_RANGE.in(at, shown(found.group(1))));
        put(
                "expected type '([^']*)' but found '([^']*)'",
                (found, at) -> ExpressionCatalogue.WRONG_TYPE.in(at, shown(found.group(2)), shown(found.group(1))));
        put(HAS, (found, at) -> ofHas(at));
        put("The argument must be a simple name", (found, at) -> ExpressionCatalogue.MACRO_NAME.in(at));
        put("token recognition error at: '([rRbB]{0,2}[\"'].*)'", (found, at) -> quoted(at));
        put(
                "Expression recursion limit exceeded\\. limit: (\\d+)",
                (found, at) -> ExpressionCatalogue.TOO_DEEP.in(at, found.group(1)));
        put(
                "expression code point size exceeds limit: size: (\\d+), limit (\\d+)",
                (found, at) -> ExpressionCatalogue.TOO_LONG.in(at, found.group(1), found.group(2)));
        put(
                "For input string: \"(.*?)\".*|.*unsigned long.*",
                (found, at) -> isUnsigned(at)
                        ? ExpressionCatalogue.UINT_RANGE.in(at)
                        : ExpressionCatalogue.INT_RANGE.in(at, Long.MIN_VALUE, Long.MAX_VALUE));
        put(
                "reserved identifier: (.*)",
                (found, at) -> ExpressionCatalogue.RESERVED.in(
                        at,
                        found.group(1),
                        found.group(1).equals("if") ? "write condition ? value : other" : "write another name"));
        put(
                "unsupported syntax '(.*)'",
                (found, at) ->
                        ExpressionCatalogue.OUTSIDE_PROFILE.in(at, found.group(1), ": write this.?name.orValue(x)"));
        put(
                "missing '(.*?)' at '<EOF>'",
                (found, at) -> foreignOr(found.group(), at, ExpressionCatalogue.UNCLOSED.in(at)));
        put(
                "missing '(.*?)' at '(.*)'",
                (found, at) -> foreignOr(
                        found.group(),
                        at,
                        ExpressionCatalogue.MISSING_BEFORE.in(
                                at, found.group(1), found.group(2).strip())));
        put("token recognition error at: '(.*)'", this::unexpected);
        put("(?:mismatched|extraneous) input '(.*?)' expecting.*", this::unexpected);
        put("no viable alternative at input '(.*)'", this::unexpected);
    }

    private boolean isUnsigned(int offset) {
        return UNSIGNED.matcher(text).region(offset, text.length()).lookingAt();
    }

    private void put(String message, Recognized diagnostic) {
        recognized.put(Pattern.compile(message, Pattern.DOTALL), diagnostic);
    }

    /**
     * Returns a diagnostic for the first syntax error only, because the parser reports further errors as consequences
     * of the first.
     */
    List<Diagnostic> ofSyntax(List<CelIssue> issues) {
        return issues.stream().limit(1).map(this::diagnostic).toList();
    }

    /**
     * Returns the diagnostics for issues of the type checker, without issues that are consequences of others. Each
     * message occurs once, at its first position.
     */
    List<Diagnostic> ofTypes(List<CelIssue> issues) {
        Map<String, Diagnostic> found = new LinkedHashMap<>();
        List<CelIssue> causes = issues.stream()
                .filter(issue -> !issue.getMessage().contains(UNKNOWN_TYPE))
                .toList();
        // If all issues are consequences, the first is reported: there must be a diagnostic.
        (causes.isEmpty() ? issues.stream().limit(1) : causes.stream())
                .map(this::diagnostic)
                .forEach(diagnostic -> found.putIfAbsent(diagnostic.message(), diagnostic));
        return List.copyOf(found.values());
    }

    private Diagnostic diagnostic(CelIssue issue) {
        String message = issue.getMessage();
        int offset = offset(
                issue.getSourceLocation().getLine(), issue.getSourceLocation().getColumn());
        // For has(), cel-java reports the position of the opening parenthesis. The argument follows it.
        int end = message.matches(HAS) ? text.indexOf(')', offset) : offset;
        return unquoted(offset, end)
                .orElseGet(() -> recognized.entrySet().stream()
                        .map(entry -> Map.entry(entry.getKey().matcher(message), entry.getValue()))
                        .filter(entry -> entry.getKey().matches())
                        .map(entry -> entry.getValue().of(entry.getKey(), offset))
                        .findFirst()
                        .orElseGet(() -> foreignOr(
                                message,
                                offset,
                                ExpressionCatalogue.UNRECOGNIZED.in(offset, message.replaceAll("\\s+", " ")))));
    }

    /**
     * Converts a line number, counted from one, and a column, counted in code points from zero, to an offset in UTF-16
     * units.
     */
    private int offset(int line, int column) {
        int start = 0;
        for (int i = 1; i < line && start >= 0; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        int rest = text.codePointCount(start, text.length());
        return text.offsetByCodePoints(start, Math.max(0, Math.min(column, rest)));
    }

    /**
     * Returns a diagnostic for an unquoted property name such as {@code first-frame}, which CEL parses as a
     * subtraction. Returns empty if the text between two offsets contains no such name.
     */
    private Optional<Diagnostic> unquoted(int first, int last) {
        return variables.values().stream()
                .flatMap(type -> types.model(type).stream())
                .flatMap(model -> model.wireNames().stream())
                .filter(name ->
                        Identifiers.canWrite(name) && !Identifiers.written(name).equals(name))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .flatMap(name -> Pattern.compile("\\." + Pattern.quote(name) + "(?!\\w)")
                        .matcher(text)
                        .results())
                .filter(found -> found.start() <= last && first < found.end())
                .map(found -> ExpressionCatalogue.NAME_UNQUOTED.in(
                        found.start() + 1, Identifiers.written(found.group().substring(1))))
                .findFirst();
    }

    private Diagnostic overload(MatchResult found, int offset) {
        String name = OPERATOR.matcher(found.group(1)).replaceAll("$1").replace("@in", "in");
        String operands = Stream.of(Optional.ofNullable(found.group(2)), Optional.of(found.group(3)))
                .flatMap(Optional::stream)
                .filter(types -> !types.isEmpty())
                .map(CelMessages::shown)
                .collect(Collectors.joining(", "));
        return isCondition(name, offset)
                ? ExpressionCatalogue.CONDITION.in(offset, notBool(operands))
                : OperandAdvice.refused(text, offset, name, operands);
    }

    /**
     * Returns whether an operator at an offset needs a condition as operand: {@code ?:}, or a logical operator that is
     * not in the text because it results from the expansion of a macro.
     */
    private boolean isCondition(String name, int offset) {
        return name.equals("?:") || (name.equals("&&") || name.equals("||")) && !text.startsWith(name, offset);
    }

    /**
     * Returns the type of the operand that is not a condition. In an expanded {@code all}, the first operand is a bool,
     * the result for the previous items, and is skipped.
     */
    private static String notBool(String operands) {
        return operands.replaceFirst("^bool, ", "").replaceFirst(", .*", "");
    }

    /** Returns the name of a type for messages, without its package and its enclosing class. */
    private static String shown(String type) {
        return type.replace("google.protobuf.Timestamp", "timestamp")
                .replace("google.protobuf.Duration", "duration")
                .replaceAll("\\bdyn\\b", "decimal")
                .replaceAll("%\\w+", "nothing")
                .replaceAll("(?<![\\w.])(?:\\w+\\.)+(?=[A-Z])", "")
                .replace("null_type", "null")
                .replace("optional_type(", "optional(");
    }

    private Diagnostic selection(MatchResult found, int offset) {
        String type = found.group(1);
        Matcher name = FIELD_NAME.matcher(text).region(Math.min(offset, text.length()), text.length());
        String field = name.lookingAt() ? name.group(1) : "a property";
        if (Set.of("length", "size", "count").contains(field)) {
            return ExpressionCatalogue.OUTSIDE_PROFILE.in(offset, field, ": write " + Lists.SIZE.written());
        }
        boolean isDeclared = type.matches("(?:[a-z_]\\w*\\.)*[A-Z][\\w.]*") && !type.matches("javax?\\..*");
        return ExpressionCatalogue.NO_PROPERTIES.in(
                offset,
                field,
                shown(type),
                isDeclared ? " here: mark " + shown(type) + " with @GenerateValidator" : "");
    }

    /** Returns a diagnostic that suggests a replacement for {@code has(x)}, where {@code x} is not a property. */
    private Diagnostic ofHas(int offset) {
        int open = text.indexOf('(', offset);
        String asked = open < 0
                ? ""
                : text.substring(open + 1, CelTokens.closing(text, open)).strip();
        if (asked.contains(".?") || asked.contains("[?")) {
            return ExpressionCatalogue.HAS_OF.in(offset, asked + ".hasValue()");
        }
        Matcher entry = ENTRY.matcher(asked);
        if (entry.matches()) {
            boolean isIndex = entry.group(2).matches("\\d+");
            return ExpressionCatalogue.HAS_OF.in(
                    offset,
                    isIndex
                            ? entry.group(1) + ".size() > " + entry.group(2)
                            : entry.group(2) + " in " + entry.group(1));
        }
        boolean isProperty = ownProperties().contains(asked);
        return ExpressionCatalogue.HAS_OF.in(
                offset, "has(this." + (isProperty ? Identifiers.written(asked) : "name") + ")");
    }

    private List<String> ownProperties() {
        return Optional.ofNullable(variables.get("this"))
                .flatMap(types::model)
                .map(Model::wireNames)
                .orElse(List.of());
    }

    /**
     * Returns the property names to suggest for a missing property. The missing name itself is excluded, because
     * another model may have a property of this name.
     */
    private List<String> others(String missing) {
        return types.knownNames().stream().filter(name -> !name.equals(missing)).toList();
    }

    private Diagnostic undeclared(String name, int offset) {
        if (TYPES.contains(name)) {
            return ExpressionCatalogue.IS_TYPE.in(offset, name);
        }
        return ownProperties().contains(name)
                ? ExpressionCatalogue.IS_PROPERTY.in(offset, name, Identifiers.written(name))
                : ExpressionCatalogue.NO_NAME.in(
                        offset,
                        name,
                        ForeignWords.literal(name).orElseGet(() -> NearestName.hint(name, variables.keySet())));
    }

    private Diagnostic unexpected(MatchResult found, int offset) {
        return foreignOr(
                found.group(),
                offset,
                found.group(1).equals("<EOF>")
                        ? ExpressionCatalogue.ENDS_EARLY.in(offset)
                        : ExpressionCatalogue.UNREADABLE.in(
                                offset, found.group(1).strip()));
    }

    /**
     * Returns a diagnostic with advice if the parser stopped at or directly after syntax of another language; otherwise
     * the given diagnostic.
     */
    private Diagnostic foreignOr(String message, int offset, Diagnostic otherwise) {
        return ForeignWords.syntax(text, offset)
                .or(() -> safeNavigation(message))
                .map(advice -> ExpressionCatalogue.FOREIGN.in(offset, advice))
                .orElse(otherwise);
    }

    /**
     * Returns advice for {@code a?.b}, which CEL parses as the beginning of a conditional expression; empty for other
     * errors.
     */
    private Optional<String> safeNavigation(String message) {
        return message.contains("<EOF>") && SAFE_NAVIGATION.matcher(text).find()
                ? Optional.of("write this.?name.orValue(x)")
                : Optional.empty();
    }

    /** Returns a diagnostic for an invalid string literal. */
    private Diagnostic quoted(int offset) {
        Matcher quote = QUOTE.matcher(text).region(offset, text.length());
        boolean isRaw = quote.lookingAt() && quote.group().matches("(?i).*r.*['\"].*");
        for (int at = text.indexOf('\\', offset); at >= 0 && !isRaw; at = text.indexOf('\\', at + 2)) {
            if (!ESCAPE.matcher(text).region(at, text.length()).lookingAt()) {
                int end = Math.min(text.length(), text.offsetByCodePoints(at, at + 1 < text.length() ? 2 : 1));
                return ExpressionCatalogue.ESCAPE.in(offset, text.substring(at, end));
            }
        }
        return ExpressionCatalogue.TEXT_UNCLOSED.in(offset);
    }
}
