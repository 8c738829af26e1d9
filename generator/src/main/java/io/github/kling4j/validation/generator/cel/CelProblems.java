package io.github.kling4j.validation.generator.cel;

import dev.cel.common.CelIssue;
import io.github.kling4j.validation.generator.diagnostic.NearestName;
import io.github.kling4j.validation.generator.expression.Identifiers;
import io.github.kling4j.validation.generator.expression.Problem;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.model.Model;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what the checker found in words that help: with the nearest names, and without its lists of overloads. */
final class CelProblems {

    private static final Pattern FIELD = Pattern.compile("undefined field '([^']*)'.*", Pattern.DOTALL);
    private static final Pattern REFERENCE = Pattern.compile("undeclared reference to '([^']*)'.*", Pattern.DOTALL);
    private static final Pattern OVERLOAD = Pattern.compile(
            "found no matching overload for '([^']*)' applied to '(?:(.+)\\.)?\\((.*?)\\)'( \\(candidates.*)?",
            Pattern.DOTALL);
    private static final Pattern EXPECTED =
            Pattern.compile("expected type '([^']*)' but found '([^']*)'", Pattern.DOTALL);
    private static final Pattern SELECTION = Pattern.compile("type '(.*)' does not support field selection");
    private static final Pattern RANGE = Pattern.compile("expression of type '(.*)' cannot be range of a comprehension.*");
    private static final String HAS = "invalid argument to has() macro";
    private static final String NO_NAME = "The argument must be a simple name";
    /** What cel-java calls the type of what it has refused already. */
    private static final String UNKNOWN_TYPE = "*error*";
    private static final Pattern NAME = Pattern.compile("\\.?\\s*(\\w+)");
    private static final Pattern ENTRY = Pattern.compile("(.+)\\[([^\\[\\]]+)\\]");
    private static final Set<String> SIZES = Set.of("length", "size", "count");
    private static final Pattern CHAINED = Pattern.compile("[<>][^<>&|?:,()]*[<>]");
    private static final Pattern OPERATOR = Pattern.compile("_?([^_a-z]+)_?");

    private final String text;
    private final CelTypes types;
    private final Map<String, Type> variables;

    CelProblems(String text, CelTypes types, Map<String, Type> variables) {
        this.text = text;
        this.types = types;
        this.variables = variables;
    }

    /** What follows from a text that cannot be read is said of no mistake: the first issue stands for all. */
    List<Problem> ofSyntax(List<CelIssue> issues) {
        return issues.stream().limit(1).map(this::problem).toList();
    }

    /** One mistake may stand in several places: the first one is shown. */
    List<Problem> ofTypes(List<CelIssue> issues) {
        Map<String, Problem> problems = new LinkedHashMap<>();
        List<CelIssue> causes =
                issues.stream().filter(issue -> !issue.getMessage().contains(UNKNOWN_TYPE)).toList();
        // If each one follows from another, the first stands for all: a text with issues has a problem.
        (causes.isEmpty() ? issues.stream().limit(1) : causes.stream())
                .map(this::problem)
                .forEach(problem -> problems.putIfAbsent(problem.message(), problem));
        return List.copyOf(problems.values());
    }

    private Problem problem(CelIssue issue) {
        int offset = offset(issue);
        // CEL shows the parenthesis of has(), whatever is wrong in it.
        int end = issue.getMessage().equals(HAS) ? text.indexOf(')', offset) : offset;
        return unquoted(offset, end).orElseGet(() -> new Problem(sentence(issue.getMessage(), offset), offset));
    }

    /** Whatever is said within a name such as {@code first-frame}: it was read as a subtraction. */
    private Optional<Problem> unquoted(int first, int last) {
        return variables.values().stream()
                .filter(Type.Struct.class::isInstance)
                .flatMap(type -> types.model(types.of(type)).stream())
                .flatMap(model -> model.wireNames().stream())
                .filter(name -> Identifiers.canWrite(name) && !Identifiers.written(name).equals(name))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .flatMap(name -> Pattern.compile("\\." + Pattern.quote(name) + "(?!\\w)").matcher(text).results())
                .filter(found -> found.start() <= last && first < found.end())
                .map(found -> new Problem(
                        "this name is no identifier: write " + Identifiers.written(found.group().substring(1)),
                        found.start() + 1))
                .findFirst();
    }

    private int offset(CelIssue issue) {
        return offset(text, issue.getSourceLocation().getLine(), issue.getSourceLocation().getColumn());
    }

    /** Returns UTF-16 units for a line, counted from one, and a column of code points, counted from zero. */
    private static int offset(String text, int line, int column) {
        int start = 0;
        for (int i = 1; i < line && start >= 0; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        int rest = text.codePointCount(start, text.length());
        return text.offsetByCodePoints(start, Math.max(0, Math.min(column, rest)));
    }

    private String sentence(String message, int offset) {
        Matcher field = FIELD.matcher(message);
        if (field.matches()) {
            return "there is no property \"" + field.group(1) + "\""
                    + NearestName.hint(field.group(1), others(field.group(1)));
        }
        Matcher reference = REFERENCE.matcher(message);
        if (reference.matches()) {
            return undeclared(reference.group(1).replaceFirst("^\\.", ""));
        }
        Matcher overload = OVERLOAD.matcher(message);
        if (overload.matches()) {
            String name = OPERATOR.matcher(overload.group(1)).replaceAll("$1").replace("@in", "in");
            String operands = Stream.of(overload.group(2), overload.group(3))
                    .filter(types -> types != null && !types.isEmpty())
                    .map(CelProblems::shown)
                    .collect(Collectors.joining(", "));
            return isCondition(name, offset)
                    ? "a condition is bool, and this is " + notBool(operands)
                    : "\"" + name + "\" does not take (" + operands + ")" + advice(name, operands);
        }
        Matcher selection = SELECTION.matcher(message);
        if (selection.matches()) {
            return ofSelection(selection.group(1), offset);
        }
        Matcher range = RANGE.matcher(message);
        if (range.matches()) {
            return "macros go over lists and maps, not over " + shown(range.group(1));
        }
        Matcher expected = EXPECTED.matcher(message);
        if (expected.matches()) {
            return "this is " + shown(expected.group(2)) + ", and must be " + shown(expected.group(1));
        }
        if (message.equals(HAS)) {
            return ofHas(offset);
        }
        return message.equals(NO_NAME)
                ? "a macro names its items first: write a name, as in list.all(item, condition)"
                : new SyntaxErrors(text).sentence(message, offset);
    }

    /** Says that the compiler of CEL, whose words these are, has found something that nothing here knows. */
    static String unrecognized(String message) {
        return "CEL's compiler does not take this; it says: " + message.replaceAll("\\s+", " ");
    }

    /** Returns a type without its package, and without the class that it is in. */
    private static String shown(String type) {
        return type.replaceAll("(?<![\\w.])(?:\\w+\\.)+(?=[A-Z])", "").replace("null_type", "null");
    }

    private String ofSelection(String type, int offset) {
        Matcher name = NAME.matcher(text).region(Math.min(offset, text.length()), text.length());
        String field = name.lookingAt() ? name.group(1) : "a property";
        if (SIZES.contains(field)) {
            return "\"" + field + "\" is not part of the profile: write x.size()";
        }
        String start = "\"" + field + "\" is asked of " + shown(type) + ", which has no properties";
        boolean isDeclared = type.matches("(?:[a-z_]\\w*\\.)*[A-Z][\\w.]*") && !type.matches("javax?\\..*");
        return isDeclared ? start + " here: mark " + shown(type) + " with @GenerateValidator" : start;
    }

    /** Says what to ask instead of {@code has(x)}, where x is no property. */
    private String ofHas(int offset) {
        int open = text.indexOf('(', offset);
        String asked = open < 0 ? "" : text.substring(open + 1, CelTokens.closing(text, open)).strip();
        Matcher entry = ENTRY.matcher(asked);
        if (entry.matches()) {
            boolean isIndex = entry.group(2).matches("\\d+");
            return "has() asks for a property: write " + (isIndex
                    ? entry.group(1) + ".size() > " + entry.group(2)
                    : entry.group(2) + " in " + entry.group(1));
        }
        boolean isProperty = variables.get("this") instanceof Type.Struct self
                && types.model(types.of(self)).map(Model::wireNames).orElse(List.of()).contains(asked);
        return "has() asks for a property: write has(this." + (isProperty ? Identifiers.written(asked) : "name") + ")";
    }

    /** Another model may have the very property that is missing here. */
    private List<String> others(String missing) {
        return types.knownNames().stream().filter(name -> !name.equals(missing)).toList();
    }

    /** Macros become operators that nobody wrote; the condition of one that was written is bool, too. */
    private boolean isCondition(String name, int offset) {
        return name.equals("?:") || (name.equals("&&") || name.equals("||")) && !text.startsWith(name, offset);
    }

    /** Of the operands of {@code all}, the first is what came of the items before. */
    private static String notBool(String operands) {
        return operands.replaceFirst("^bool, ", "").replaceFirst(", .*", "");
    }

    private String advice(String name, String operands) {
        if (operands.contains("undeclared")) {
            return "; only has() and given() ask of what the schema does not declare";
        }
        if (name.matches("[<>]=?") && operands.startsWith("bool, ") && CHAINED.matcher(text).find()) {
            return "; write low <= x && x <= high";
        }
        if (name.equals("contains") && operands.startsWith("list(")) {
            return "; write item in list";
        }
        if (name.equals("[]") && operands.startsWith("string, ")) {
            return "; write text.startsWith(part), or text.matches(pattern)";
        }
        if (name.equals("+") && operands.matches("string, (?:int|double|bool)|(?:int|double|bool), string")) {
            return "; write string(x) of what is not text";
        }
        boolean isMixed = operands.contains("int") && operands.contains("double");
        return isMixed ? "; write both as int, or both as double: 1.0, double(x)" : "";
    }

    private String undeclared(String name) {
        if (variables.get("this") instanceof Type.Struct self) {
            List<String> properties = types.model(types.of(self)).map(Model::wireNames).orElse(List.of());
            if (properties.contains(name)) {
                return "\"" + name + "\" is a property: write this." + Identifiers.written(name);
            }
        }
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> "there is no \"" + name + "\": write true";
            case "false", "no" -> "there is no \"" + name + "\": write false";
            case "none", "null", "nil", "undefined" -> "there is no \"" + name + "\": write has(this.name)";
            case "self", "it", "value", "rule" -> "there is no \"" + name + "\": write this";
            default -> "there is no \"" + name + "\"" + NearestName.hint(name, variables.keySet());
        };
    }
}
