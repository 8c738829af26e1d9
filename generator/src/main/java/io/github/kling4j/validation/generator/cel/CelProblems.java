package io.github.kling4j.validation.generator.cel;

import dev.cel.common.CelIssue;
import io.github.kling4j.validation.generator.diagnostic.NearestName;
import io.github.kling4j.validation.generator.expression.Identifiers;
import io.github.kling4j.validation.generator.expression.Problem;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.model.Model;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
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
    private static final Pattern TOKEN = Pattern.compile(
            "(?:mismatched|extraneous) input '(.*?)'.*|token recognition error at: '(.*)'", Pattern.DOTALL);
    /** How deep it is, nobody knows: there the parser stops. */
    private static final Pattern DEPTH = Pattern.compile("Expression recursion limit exceeded\\. limit: (\\d+)");
    private static final String HAS = "invalid argument to has() macro";
    private static final Pattern OPERATOR = Pattern.compile("_?([^_a-z]+)_?");

    private final String text;
    private final CelTypes types;
    private final Map<String, Type> variables;

    CelProblems(String text, CelTypes types, Map<String, Type> variables) {
        this.text = text;
        this.types = types;
        this.variables = variables;
    }

    List<Problem> of(List<CelIssue> issues) {
        return issues.stream().map(this::problem).distinct().toList();
    }

    private Problem problem(CelIssue issue) {
        int offset = offset(issue);
        // CEL shows the parenthesis of has(), whatever is wrong in it.
        int end = issue.getMessage().equals(HAS) ? text.indexOf(')', offset) : offset;
        return unquoted(offset, end).orElseGet(() -> new Problem(sentence(issue.getMessage()), offset));
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

    private String sentence(String message) {
        Matcher field = FIELD.matcher(message);
        if (field.matches()) {
            return "there is no property \"" + field.group(1) + "\""
                    + NearestName.hint(field.group(1), others(field.group(1)));
        }
        Matcher reference = REFERENCE.matcher(message);
        if (reference.matches()) {
            return undeclared(reference.group(1));
        }
        Matcher overload = OVERLOAD.matcher(message);
        if (overload.matches()) {
            String name = OPERATOR.matcher(overload.group(1)).replaceAll("$1").replace("@in", "in");
            String operands = Stream.of(overload.group(2), overload.group(3))
                    .filter(types -> types != null && !types.isEmpty())
                    .collect(Collectors.joining(", "));
            return "\"" + name + "\" does not take (" + operands + ")" + advice(operands);
        }
        Matcher token = TOKEN.matcher(message);
        if (token.matches()) {
            String found = token.group(1) == null ? token.group(2) : token.group(1);
            return found.equals("<EOF>") ? "the expression ends too early" : "\"" + found + "\" does not belong here";
        }
        if (message.equals(HAS)) {
            return "has() asks for a property: write has(this.name)";
        }
        Matcher depth = DEPTH.matcher(message);
        if (depth.matches()) {
            return "this nests too deep to be parsed, and " + depth.group(1) + " is the most: nest it less, or write a"
                    + " rule that is a method";
        }
        Matcher expected = EXPECTED.matcher(message);
        return expected.matches()
                ? "this is " + expected.group(2) + ", and must be " + expected.group(1)
                : message.replaceAll("\\s*\\n\\s*", " ");
    }

    /** Another model may have the very property that is missing here. */
    private List<String> others(String missing) {
        return types.knownNames().stream().filter(name -> !name.equals(missing)).toList();
    }

    private static String advice(String operands) {
        if (operands.contains("undeclared")) {
            return "; only has() and given() ask of what the schema does not declare";
        }
        boolean isMixed = operands.contains("int") && operands.contains("double");
        return isMixed ? "; write both as int, or both as double: 1.0, double(x)" : "";
    }

    private String undeclared(String name) {
        if (CelReader.FUNCTIONS.contains(name)) {
            return "\"" + name + "\" is not called like this";
        }
        if (variables.get("this") instanceof Type.Struct self) {
            List<String> properties = types.model(types.of(self)).map(Model::wireNames).orElse(List.of());
            if (properties.contains(name)) {
                return "\"" + name + "\" is a property: write this." + Identifiers.written(name);
            }
        }
        TreeSet<String> known = new TreeSet<>(variables.keySet());
        known.addAll(CelReader.FUNCTIONS);
        return "there is no \"" + name + "\"" + NearestName.hint(name, known);
    }
}
