package io.github.kling4j.validation.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A limit of the rule language.
 *
 * @param most the annotation of a rule at the limit
 * @param beyond the annotation of a rule that exceeds the limit by the smallest amount
 * @param error the first line of the error for the latter
 */
record Limit(String most, String beyond, String error) {

    private static final String TOO_DEEP = "[expression] this nests too deep to be parsed, and 250 is the most:"
            + " nest it less, or write a rule that is a method";

    /** Returns all limits that the guide to the language states. */
    static List<Limit> all() {
        List<Limit> limits = new ArrayList<>();
        Stream.of(
                        depth("this.total", " + this.i", "", " > 1", 248),
                        depth("this.s", " + this.s", "", " == 'x'", 248),
                        depth("this.q", " == this.q", "", "", 249),
                        depth("", "this.i > 1 ? this.q : ", "", "this.q", 248),
                        depth("", "(", "this.q", ")", 249),
                        depth("", "-(", "this.i", ")", 249),
                        depth("", "this.ls.all(x, ", "this.q", ")", 249))
                .forEach(limits::add);
        limits.add(new Limit(
                rule(conditions(1_000)),
                rule(conditions(1_001)),
                tooLong("5,004", "make several rules of it, or a rule that is a method")));
        limits.add(new Limit(message(items(2_499)), message(items(2_500)), tooLong("5,002", "write a shorter piece")));
        limits.add(pattern("a{1000}", "a{1001}", "invalid repeat count: {1001}"));
        limits.add(pattern("(?:a{10}){100}", "(?:a{10}){101}", "invalid repeat count, over 1000 in all"));
        limits.add(pattern(
                "(".repeat(1_000) + "a" + ")".repeat(1_000),
                "(".repeat(1_001) + "a" + ")".repeat(1_001),
                "expression nests too deeply, over 1000 levels"));
        String instructions = "[ab]{1000}".repeat(4) + "[ab]{999}[ab]";
        limits.add(pattern(instructions, instructions + "a", "expression too large, over 20000 instructions"));
        return limits;
    }

    /** Repeats a text before the middle and, if there is one, its closing text after the middle. */
    private static Limit depth(String first, String repeated, String middle, String last, int most) {
        return new Limit(
                rule(nested(first, repeated, middle, last, most)),
                rule(nested(first, repeated, middle, last, most + 1)),
                TOO_DEEP);
    }

    private static String nested(String first, String repeated, String middle, String last, int times) {
        String end = middle.isEmpty() ? last : middle + last.repeat(times) + (middle.equals("this.i") ? " > 1" : "");
        return first + repeated.repeat(times) + end;
    }

    private static String conditions(int number) {
        return IntStream.range(0, number).mapToObj("this.i != %d"::formatted).collect(Collectors.joining(" && "));
    }

    private static String items(int number) {
        return "[" + "this.i, ".repeat(number - 1) + "this.i].size()";
    }

    private static String tooLong(String parts, String advice) {
        return "[expression] this is " + parts + " operands and operators long in Java, and 5,000 is the most: "
                + advice;
    }

    private static Limit pattern(String most, String beyond, String error) {
        return new Limit(
                rule("this.s.matches('" + most + "')"), rule("this.s.matches('" + beyond + "')"), "[pattern] " + error);
    }

    private static String rule(String expression) {
        return "@Rule(id = \"limit-%d\", expr = \"" + expression + "\", message = \"m\", on = \"s\")";
    }

    private static String message(String piece) {
        return "@Rule(id = \"limit-%d\", expr = \"this.q\", message = \"{" + piece + "}\", on = \"s\")";
    }

    /** Returns a class {@code Limits} with a model and rules. */
    static String source(List<String> rules) {
        return """
                import io.github.kling4j.validation.*;
                import jakarta.validation.constraints.NotNull;
                import java.util.List;

                class Limits {
                    @GenerateValidator
                    record Model(int i, long total, double d, boolean q, @NotNull String s, @NotNull List<Integer> ls) {}

                    @RulesFor(Model.class)
                    %s
                    interface Rules {}
                }
                """.formatted(IntStream.range(0, rules.size())
                .mapToObj(number -> rules.get(number).replace("limit-%d", "limit-" + number))
                .collect(Collectors.joining("\n    ")));
    }
}
