package io.github.kling4j.validation.generator.differential;

import io.github.kling4j.validation.generator.expression.Function;
import io.github.kling4j.validation.generator.expression.Function.Form;
import io.github.kling4j.validation.generator.expression.Overload;
import io.github.kling4j.validation.generator.expression.Overload.Trait;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Type.ListType;
import io.github.kling4j.validation.generator.expression.Type.MapType;
import io.github.kling4j.validation.generator.expression.Type.Parameter;
import io.github.kling4j.validation.generator.function.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Generates calls of all functions of the table. */
final class RandomCalls {

    /** Texts for which functions on text have different results. */
    static final List<String> TEXTS = List.of(
            "",
            "a",
            "aa",
            "abc",
            "a,b,,c",
            " a ",
            "Ab",
            "ÄbÇ",
            "🚆a🚆",
            "\\t x\\n",
            "x@example.com",
            "x@-.com",
            "example.com",
            "a..b",
            "1.2.3",
            "10.1.2.3",
            "256.1.1.1",
            "10.0.0.0/8",
            "10.1.2.3/16",
            "10.0.0.0/33",
            "::",
            "::1",
            "fe80::1",
            "FE80::0:1",
            "2001:db8::/32",
            "1::2::3",
            "1:2:3:4:5:6:7:8",
            "::ffff:1.2.3.4",
            "fe80::1%en0",
            "127.0.0.1",
            "224.0.0.1",
            "169.254.1.1",
            "255.255.255.255",
            "ff02::1",
            "https://u:p@example.com:80/p%20q?k=v#f",
            "https://[::1]:80/",
            "/a b",
            "../a",
            "mailto:a@b",
            "http://a b",
            "example.com:80",
            "[::1]:80",
            ":80",
            "example.com:99999");

    /** cel-java supports only positions of 32 bits, and negative limits of {@code split} only for short texts. */
    private static final List<String> SMALL = List.of("0", "1", "2", "3", "5", "4");

    /** Types that differ in cel-java; times and decimals are tested in other ways. */
    private static final Pattern OF_OTHERS = Pattern.compile("decimal|timestamp|duration|date");

    private static final Set<String> CONVERSIONS = Set.of("int(string)", "double(string)", "string(double)");

    /** cel-java fails to sort bytes. */
    private static final String SORTED_BYTES = "sort(list(bytes))";

    private static final List<String> ROUNDED = List.of("0.4", "0.5", "1.5", "2.5", "(-0.5)", "(-2.6)", "123456.7");

    /** A call of a function before its operands are generated. */
    record Call(Function function, Overload overload) {

        @Override
        public String toString() {
            return function.name()
                    + overload.parameters().stream().map(Type::cel).collect(Collectors.joining(", ", "(", ")"));
        }
    }

    private final Random random;

    RandomCalls(Random random) {
        this.random = random;
    }

    /**
     * Returns all functions that are called by name. {@code format} is excluded because its operands differ in type,
     * and so are the conversions with a difference described in LANGUAGE.md: {@code RandomExpressions} has the
     * others.
     */
    static List<Call> all() {
        return Table.BUILT_IN.functions().stream()
                .filter(function ->
                        function.form() != Form.OPERATOR && !function.name().equals("format"))
                .flatMap(function -> function.overloads().stream().map(overload -> new Call(function, overload)))
                .filter(call -> !CONVERSIONS.contains(call.toString()) && !SORTED_BYTES.equals(call.toString()))
                .filter(call -> Stream.concat(
                                Stream.of(call.overload().result()), call.overload().parameters().stream())
                        .noneMatch(type -> OF_OTHERS.matcher(type.cel()).find()))
                .toList();
    }

    /** Generates a call of the given type, with operands from another generator; empty if no function has the type. */
    Optional<String> of(String type, UnaryOperator<String> operand) {
        List<Call> fitting = all().stream()
                .filter(call -> unify(call.overload().result(), type, new HashMap<>()))
                .toList();
        return fitting.isEmpty()
                ? Optional.empty()
                : Optional.of(written(fitting.get(random.nextInt(fitting.size())), type, operand));
    }

    /** Generates a call. */
    String written(Call call, String type, UnaryOperator<String> operand) {
        Map<String, String> bound = new HashMap<>();
        unify(call.overload().result(), type, bound);
        List<String> operands = new ArrayList<>();
        List<Type> parameters = call.overload().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            boolean isPattern = call.overload().is(Trait.TAKES_PATTERN) && i == 1;
            operands.add(
                    isPattern
                            ? "'" + RandomExpressions.PATTERNS.get(random.nextInt(RandomExpressions.PATTERNS.size()))
                                    + "'"
                            : operand(
                                    name(parameters.get(i), bound),
                                    i,
                                    call.function().name(),
                                    operand));
        }
        boolean isMember = call.function().isDeclared(call.overload(), true);
        String receiver = isMember ? operands.remove(0) + "." : "";
        return receiver + call.function().name() + "(" + String.join(", ", operands) + ")";
    }

    /** Numbers after the first operand are positions, which should mostly be in range. */
    private String operand(String type, int index, String function, UnaryOperator<String> other) {
        boolean isPosition = type.equals("int") && (index > 0 || function.equals("lists.range"));
        if (isPosition) {
            return SMALL.get(random.nextInt(SMALL.size()));
        }
        if (function.equals("indexOf") && index == 0 && type.equals("string")) {
            // cel-java fails for an empty text.
            return "'" + TEXTS.get(1 + random.nextInt(TEXTS.size() - 1)) + "'";
        }
        if (function.equals("math.round") || function.equals("math.trunc")) {
            // cel-java rounds numbers beyond 64 bits to the largest long.
            return ROUNDED.get(random.nextInt(ROUNDED.size()));
        }
        if (type.equals("string") && random.nextInt(3) > 0) {
            return "'" + TEXTS.get(random.nextInt(TEXTS.size())) + "'";
        }
        return type.equals(type.toUpperCase(Locale.ROOT)) ? of(type, other).orElseThrow() : other.apply(type);
    }

    /** Returns whether a type of the table matches a type of this test, and binds its type parameters. */
    static boolean unify(Type pattern, String type, Map<String, String> bound) {
        if (pattern instanceof Parameter any) {
            return Optional.ofNullable(bound.putIfAbsent(any.name(), type))
                    .map(type::equals)
                    .orElse(true);
        }
        if (pattern instanceof ListType list) {
            return type.startsWith("list(") && unify(list.item(), type.substring(5, type.length() - 1), bound);
        }
        return !(pattern instanceof MapType) && pattern.cel().equals(type);
    }

    private String name(Type parameter, Map<String, String> bound) {
        if (parameter instanceof Parameter any) {
            return bound.computeIfAbsent(
                    any.name(),
                    name -> Stream.of("int", "string", "bool", "double")
                            .toList()
                            .get(random.nextInt(4)));
        }
        return parameter instanceof ListType list
                ? "list(" + name(list.item(), bound) + ")"
                : parameter instanceof MapType ? "map(int)" : parameter.cel();
    }
}
