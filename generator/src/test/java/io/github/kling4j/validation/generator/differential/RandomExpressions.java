package io.github.kling4j.validation.generator.differential;

import io.github.kling4j.validation.generator.expression.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Generates well-typed conditions on {@link Trip}; values that may be absent are read after a guard. */
final class RandomExpressions {

    private static final List<String> NAMES = List.of(
            "x", "y", "i", "e", "found", "item", "failure", "all", "sum", "class", "default", "trip", "Math", "list");
    static final List<String> PATTERNS = List.of("^a", "b$", "^[a-c]*$", "a|b", "[0-9]+", "^.$", "(ab)+");
    private static final List<String> INTS = List.of(
            "0",
            "1",
            "2",
            "3",
            "5",
            "(-1)",
            "127",
            "128",
            "1000",
            "2147483647",
            "(-2147483648)",
            "9223372036854775807",
            "(-9223372036854775808)");
    private static final List<String> DOUBLES = List.of("0.0", "1.0", "1.5", "(-1.5)", "0.1", "3.0", "1e300");

    private final Random random;
    private final RandomCalls calls;

    RandomExpressions(long seed) {
        this.random = new Random(seed);
        this.calls = new RandomCalls(random);
    }

    /** Returns a condition with a call of a function of the table. */
    String about(RandomCalls.Call call) {
        Scope scope = new Scope(List.of(), List.of());
        String type = typeOf(call.overload().result());
        String written = call(call, type, scope);
        return switch (type) {
            case "bool" -> written;
            case "int" -> written + one(" < ", " == ", " >= ") + integer(scope, 0);
            case "double" -> written + one(" < ", " == ", " >= ") + decimal(scope, 0);
            case "string" -> written + " == " + one(text(scope, 0), call(call, type, scope));
            case "uint", "bytes" -> written + one(" < ", " == ", " >= ") + of(type, scope, 0);
            case "IP", "CIDR", "URL" -> written + " == " + call(call, type, scope);
            default ->
                type.startsWith("map(")
                        ? written + ".size() == " + integer(scope, 0)
                        : written
                                + one(
                                        " == " + call(call, type, scope),
                                        ".size() > 1",
                                        " == " + literals(type.substring(5, type.length() - 1)));
        };
    }

    private String call(RandomCalls.Call call, String type, Scope scope) {
        return calls.written(call, type, operand -> of(operand, scope, 1));
    }

    private String typeOf(Type result) {
        if (result instanceof Type.Parameter) {
            return one("int", "string", "double", "bool");
        }
        return result instanceof Type.ListType list ? "list(" + typeOf(list.item()) + ")" : result.cel();
    }

    private Supplier<String> called(String type, Scope scope, int depth) {
        return () -> calls.of(type, operand -> of(operand, scope, depth)).orElseGet(() -> literal(type));
    }

    String next() {
        return bool(new Scope(List.of(), List.of()), 4);
    }

    /** The scope of an expression: variables, the innermost last, and the values that are known to be present. */
    private record Scope(List<Named> variables, List<String> present) {

        Scope with(String name, String type) {
            List<Named> more = new ArrayList<>(variables);
            more.removeIf(each -> each.name.equals(name));
            more.add(new Named(name, type));
            List<String> still = present.stream()
                    .filter(path -> !path.startsWith(name + "."))
                    .toList();
            return new Scope(more, still);
        }

        Scope with(String path) {
            List<String> more = new ArrayList<>(present);
            more.add(path);
            return new Scope(variables, more);
        }
    }

    private record Named(String name, String type) {}

    /** Optional properties and those that are always present, by type. */
    private static final Map<String, List<String>> OPTIONAL = Map.ofEntries(
            Map.entry("int", List.of("class", "budget", "distance", "rooms", "level")),
            Map.entry("double", List.of("rating", "discount")),
            Map.entry("string", List.of("title", "hue")),
            Map.entry("bool", List.of("paid")),
            Map.entry("list(int)", List.of("nights", "miles")),
            Map.entry("list(double)", List.of("prices", "ratios")),
            Map.entry("list(string)", List.of("tags", "hues")),
            Map.entry("list(bool)", List.of("flags")),
            Map.entry("list(list(int))", List.of("grid")),
            Map.entry("list(Stop)", List.of("stop_list")),
            Map.entry("map(int)", List.of("votes")),
            Map.entry("map(string)", List.of("labels")),
            Map.entry("Stop", List.of("item")),
            Map.entry("Trip", List.of("next")));

    private static final Map<String, List<String>> ALWAYS = Map.of(
            "int", List.of("days", "stars", "count", "e"),
            "double", List.of("score", "weight", "factor"),
            "string", List.of("owner", "motto", "paint"),
            "bool", List.of("open", "draft"));
    private static final Map<String, List<String>> OPTIONAL_IN_STOP =
            Map.of("string", List.of("name", "hue"), "list(string)", List.of("notes"), "double", List.of("price"));
    private static final Map<String, List<String>> ALWAYS_IN_STOP = Map.of("int", List.of("nights", "beds"));

    private String bool(Scope scope, int depth) {
        if (depth == 0) {
            return pick(() -> read("bool", scope, 0), () -> presence(scope), () -> literal("bool"));
        }
        int d = depth - 1;
        return pick(
                () -> "(" + bool(scope, d) + " && " + bool(scope, d) + ")",
                () -> "(" + bool(scope, d) + " || " + bool(scope, d) + ")",
                () -> "!" + "(" + bool(scope, d) + ")",
                () -> guarded(scope, d),
                () -> guarded(scope, d),
                () -> guarded(scope, d),
                () -> "(" + bool(scope, d) + " ? " + bool(scope, d) + " : " + bool(scope, d) + ")",
                () -> "(" + integer(scope, d) + one(" < ", " <= ", " > ", " >= ", " == ", " != ") + integer(scope, d)
                        + ")",
                () -> "(" + decimal(scope, d) + one(" < ", " <= ", " > ", " >= ", " == ", " != ") + decimal(scope, d)
                        + ")",
                () -> "(" + integer(scope, d) + one(" < ", " <= ", " > ", " >= ") + decimal(scope, 0) + ")",
                () -> "(" + decimal(scope, 0) + one(" < ", " <= ", " > ", " >= ") + integer(scope, d) + ")",
                () -> "(" + text(scope, d) + one(" < ", " <= ", " > ", " >= ", " == ", " != ") + text(scope, d) + ")",
                () -> "(" + bool(scope, d) + one(" == ", " != ", " < ", " >= ") + bool(scope, d) + ")",
                () -> "(" + text(scope, d) + one(".contains(", ".startsWith(", ".endsWith(") + text(scope, d) + "))",
                () -> text(scope, d) + ".matches('" + one(PATTERNS) + "')",
                () -> given(scope, d),
                () -> {
                    String type = scalar();
                    return "(" + of(type, scope, d) + " in " + list(type, scope, d) + ")";
                },
                () -> "(" + text(scope, d) + " in " + read(one("map(int)", "map(string)"), scope, 0) + ")",
                () -> quantified(scope, d),
                () -> quantified(scope, d),
                () -> quantifiedPairs(scope, d),
                () -> {
                    String type = one("int", "string", "double", "list(int)");
                    return "(" + list(type, scope, d) + one(" == ", " != ") + list(type, scope, d) + ")";
                },
                () -> "bool(" + text(scope, d) + ")",
                called("bool", scope, d),
                () -> "(" + time(scope, d) + one(" < ", " <= ", " > ", " >= ", " == ", " != ") + time(scope, d) + ")",
                () -> "(" + span(scope, d) + one(" < ", " <= ", " > ", " >= ", " == ", " != ") + span(scope, d) + ")",
                () -> optional(scalar(), scope, d) + ".hasValue()",
                () -> chosenOrElse("bool", scope, d),
                () -> bound(scope, d),
                () -> read("bool", scope, d));
    }

    private String guarded(Scope scope, int depth) {
        String holder = holder("Trip", scope);
        String path = holder + "." + one(OPTIONAL.get(one(List.copyOf(new TreeSet<>(OPTIONAL.keySet())))));
        String guard = one("has", "given") + "(" + path + ")";
        return random.nextBoolean()
                ? "(" + guard + " && " + bool(scope.with(path), depth) + ")"
                : "(!" + guard + " || " + bool(scope.with(path), depth) + ")";
    }

    private String presence(Scope scope) {
        if (random.nextInt(4) == 0) {
            return one("has", "given") + "(" + holder("Trip", scope) + ".extras." + one("a", "b", "key") + ")";
        }
        boolean isStop = stops(scope).size() > 0 && random.nextBoolean();
        String holder = isStop ? one(stops(scope)) : holder("Trip", scope);
        Map<String, List<String>> names =
                random.nextBoolean() ? (isStop ? OPTIONAL_IN_STOP : OPTIONAL) : (isStop ? ALWAYS_IN_STOP : ALWAYS);
        return one("has", "given") + "(" + holder + "."
                + one(names.get(one(List.copyOf(new TreeSet<>(names.keySet()))))) + ")";
    }

    private String given(Scope scope, int depth) {
        return "given(" + text(scope, depth) + ")";
    }

    private String quantified(Scope scope, int depth) {
        String type = item();
        String name = one(NAMES);
        boolean isMap = random.nextInt(6) == 0;
        String range = isMap ? read("map(int)", scope, 0) : list(type, scope, depth);
        Scope inside = scope.with(name, isMap ? "string" : type);
        return range + one(".all(", ".exists(", ".exists_one(") + name + ", " + bool(inside, depth) + ")";
    }

    /** With two variables, the first is an index or a key. */
    private String quantifiedPairs(Scope scope, int depth) {
        String type = item();
        boolean isMap = random.nextInt(3) == 0;
        String range = isMap ? read("map(int)", scope, 0) : list(type, scope, depth);
        Pair pair = pair(scope, isMap ? "string" : "int", isMap ? "int" : type);
        return range + one(".all(", ".exists(", ".exists_one(", ".existsOne(") + pair.names + ", "
                + bool(pair.inside, depth) + ")";
    }

    private record Pair(String names, Scope inside) {}

    private Pair pair(Scope scope, String firstType, String secondType) {
        String first = one(NAMES);
        String second = one(NAMES.stream().filter(name -> !name.equals(first)).toList());
        return new Pair(first + ", " + second, scope.with(first, firstType).with(second, secondType));
    }

    private String bound(Scope scope, int depth) {
        String name = unused(scope);
        String type = scalar();
        Scope inside = scope.with(name, type);
        return "cel.bind(%1$s, %2$s, %1$s == %1$s %3$s %4$s)"
                .formatted(name, of(type, scope, depth), one("&&", "||"), bool(inside, depth));
    }

    /** cel-java's interpreter never returns if the value of a binding reads a variable of the same name. */
    private String unused(Scope scope) {
        List<String> unused = NAMES.stream()
                .filter(name -> scope.variables.stream().noneMatch(each -> each.name.equals(name)))
                .toList();
        return unused.isEmpty() ? "v" + scope.variables.size() : one(unused);
    }

    private String chosenOrElse(String type, Scope scope, int depth) {
        return optional(type, scope, depth) + ".orValue(" + of(type, scope, depth) + ")";
    }

    /** Returns an optional of a scalar. */
    private String optional(String type, Scope scope, int depth) {
        String read = holder("Trip", scope) + one(".?", ".?next.", ".?next.?") + one(OPTIONAL.get(type));
        if (depth == 0) {
            return read;
        }
        int d = depth - 1;
        String name = unused(scope);
        String other = scalar();
        Scope inside = scope.with(name, other);
        return pick(
                () -> read,
                () -> read,
                () -> list(type, scope, d) + one("[?0]", "[?1]", "[?(-1)]", "[?this.stars]", ".first()", ".last()"),
                () -> switch (type) {
                    case "int" -> read("map(int)", scope, 0) + one(".?a", "[?'b']", "[?" + text(scope, 0) + "]");
                    case "string" -> read("map(string)", scope, 0) + one(".?a", "[?" + text(scope, 0) + "]");
                    default -> read;
                },
                () -> {
                    Pair pair = pair(scope, "string", "int");
                    return read("map(int)", scope, 0) + ".transformMap(" + pair.names + ", " + of(type, pair.inside, d)
                            + ")[?" + one("'a'", text(scope, 0)) + "]";
                },
                () -> "optional.of(" + of(type, scope, d) + ")",
                () -> "optional.ofNonZeroValue(" + of(type, scope, d) + ")",
                () -> optional(type, scope, d) + ".or(" + optional(type, scope, d) + ")",
                () -> "(" + bool(scope, d) + " ? " + optional(type, scope, d) + " : "
                        + one("optional.none()", optional(type, scope, d)) + ")",
                () -> optional(other, scope, d) + ".optMap(" + name + ", " + of(type, inside, d) + ")",
                () -> optional(other, scope, d) + ".optFlatMap(" + name + ", " + optional(type, inside, d) + ")");
    }

    private String integer(Scope scope, int depth) {
        if (depth == 0) {
            return random.nextInt(3) == 0 ? literal("int") : read("int", scope, 0);
        }
        int d = depth - 1;
        return pick(
                () -> literal("int"),
                () -> read("int", scope, d),
                () -> read("int", scope, d),
                () -> "(" + integer(scope, d) + one(" + ", " - ", " * ", " / ", " % ") + integer(scope, d) + ")",
                () -> "(" + integer(scope, d) + one(" / ", " % ") + one("2", "3", "7", "1", "1000") + ")",
                () -> "-" + "(" + integer(scope, d) + ")",
                () -> "size(" + text(scope, d) + ")",
                () -> list(item(), scope, d) + ".size()",
                () -> list("int", scope, d) + one(".sum()", ".min()", ".max()"),
                () -> list("int", scope, d) + "[" + one("0", "1", integer(scope, 0)) + "]",
                () -> read("map(int)", scope, 0) + one("['a']", ".b", "[" + text(scope, 0) + "]"),
                () -> "int(" + decimal(scope, d) + ")",
                () -> "int(" + text(scope, d) + ")",
                called("int", scope, d),
                () -> "int(" + time(scope, d) + ")",
                () -> time(scope, d) + "."
                        + one(
                                "getFullYear",
                                "getMonth",
                                "getDate",
                                "getDayOfMonth",
                                "getDayOfWeek",
                                "getDayOfYear",
                                "getHours",
                                "getMinutes",
                                "getSeconds",
                                "getMilliseconds")
                        + one("()", "('Europe/Berlin')", "('-02:30')"),
                () -> span(scope, d) + one(".getHours()", ".getMinutes()", ".getSeconds()", ".getMilliseconds()"),
                () -> chosenOrElse("int", scope, d),
                () -> chosen("int", scope, d));
    }

    private String decimal(Scope scope, int depth) {
        if (depth == 0) {
            return random.nextInt(3) == 0 ? literal("double") : read("double", scope, 0);
        }
        int d = depth - 1;
        return pick(
                () -> literal("double"),
                () -> read("double", scope, d),
                () -> read("double", scope, d),
                () -> "(" + decimal(scope, d) + one(" + ", " - ", " * ", " / ") + decimal(scope, d) + ")",
                () -> "-" + "(" + decimal(scope, d) + ")",
                () -> "double(" + integer(scope, d) + ")",
                () -> "double(" + text(scope, d) + ")",
                () -> list("double", scope, d) + one(".min()", ".max()"),
                () -> list("double", scope, d) + "[" + one("0", "1", integer(scope, 0)) + "]",
                () -> chosenOrElse("double", scope, d),
                () -> chosen("double", scope, d));
    }

    private String text(Scope scope, int depth) {
        if (depth == 0) {
            return random.nextInt(3) == 0 ? literal("string") : read("string", scope, 0);
        }
        int d = depth - 1;
        return pick(
                () -> literal("string"),
                () -> read("string", scope, d),
                () -> read("string", scope, d),
                () -> "(" + text(scope, d) + " + " + text(scope, d) + ")",
                () -> "string(" + integer(scope, d) + ")",
                () -> "string(" + bool(scope, d) + ")",
                () -> "'%s-%d-%s-%b'.format([" + text(scope, d) + ", " + integer(scope, d) + ", "
                        + list("string", scope, d) + ", " + bool(scope, 0) + "])",
                () -> "'%.3f %x %X %o %b %%'.format([" + one(DOUBLES.subList(0, DOUBLES.size() - 1)) + ", "
                        + integer(scope, 0) + ", " + text(scope, 0) + ", " + integer(scope, 0) + ", "
                        + integer(scope, 0) + "])",
                () -> "'%.2e %s %s'.format([" + decimal(scope, 0) + ", " + decimal(scope, 0) + ", bytes("
                        + text(scope, d) + ")])",
                () -> sortedBy(scope, d),
                called("string", scope, d),
                () -> "string(" + one(time(scope, d), span(scope, d)) + ")",
                () -> list("string", scope, d) + "[" + one("0", "1", integer(scope, 0)) + "]",
                () -> read("map(string)", scope, 0) + one("['a']", ".b", "[" + text(scope, 0) + "]"),
                () -> chosenOrElse("string", scope, d),
                () -> chosen("string", scope, d));
    }

    /** cel-java's checker infers a list of lists for {@code sortBy}; format prints the actual list nevertheless. */
    private String sortedBy(Scope scope, int depth) {
        String type = scalar();
        String name = one(NAMES);
        String key = of(scalar(), scope.with(name, type), depth);
        return "'%s'.format([" + list(type, scope, depth) + ".sortBy(" + name + ", " + key + ")])";
    }

    private String time(Scope scope, int depth) {
        if (depth == 0) {
            return one(
                    "timestamp('2026-03-29T00:59:59.5Z')",
                    "timestamp('1969-12-31T23:00:00-01:00')",
                    "timestamp(951782400)");
        }
        int d = depth - 1;
        return pick(
                () -> time(scope, 0),
                () -> "timestamp(" + integer(scope, d) + ")",
                () -> "timestamp(" + time(scope, d) + ")",
                () -> "(" + time(scope, d) + one(" + ", " - ") + span(scope, d) + ")",
                () -> "(" + span(scope, d) + " + " + time(scope, d) + ")");
    }

    private String span(Scope scope, int depth) {
        if (depth == 0) {
            // Few whole seconds: cel-java fails where a sum is negative and has a fraction, and for the text of 293
            // years.
            return one("duration('1h1s')", "duration('-90m')", "duration('90s')", "duration('0s')");
        }
        int d = depth - 1;
        return pick(
                () -> span(scope, 0),
                () -> "duration(string(" + integer(scope, d) + ") + 's')",
                () -> "duration(" + span(scope, d) + ")",
                () -> "(" + span(scope, d) + one(" + ", " - ") + span(scope, d) + ")");
    }

    private String list(String type, Scope scope, int depth) {
        if (depth == 0) {
            return type.equals("Stop") || random.nextBoolean() ? read("list(" + type + ")", scope, 0) : literals(type);
        }
        int d = depth - 1;
        String name = one(NAMES);
        String other = item();
        return pick(
                () -> read("list(" + type + ")", scope, d),
                () -> read("list(" + type + ")", scope, d),
                () -> type.equals("Stop")
                        ? read("list(Stop)", scope, d)
                        : "[" + of(type, scope, d) + ", " + of(type, scope, d) + "]",
                () -> type.equals("Stop") ? read("list(Stop)", scope, d) : literals(type),
                () -> "(" + list(type, scope, d) + " + " + list(type, scope, d) + ")",
                () -> list(type, scope, d) + ".filter(" + name + ", " + bool(scope.with(name, type), d) + ")",
                () -> list(type, scope, d) + ".filter(" + name + ", " + bool(scope.with(name, type), d) + ")",
                () -> type.equals("Stop")
                        ? read("list(Stop)", scope, d)
                        : list(other, scope, d) + ".map(" + name + ", " + of(type, scope.with(name, other), d) + ")",
                () -> type.equals("Stop")
                        ? read("list(Stop)", scope, d)
                        : list(other, scope, d) + ".map(" + name + ", " + bool(scope.with(name, other), d) + ", "
                                + of(type, scope.with(name, other), d) + ")",
                type.equals("Stop") ? () -> read("list(Stop)", scope, d) : called("list(" + type + ")", scope, d),
                () -> {
                    Pair pair = pair(scope, "int", other);
                    return type.equals("Stop")
                            ? read("list(Stop)", scope, d)
                            : list(other, scope, d) + ".transformList(" + pair.names + ", "
                                    + (random.nextBoolean() ? bool(pair.inside, d) + ", " : "")
                                    + of(type, pair.inside, d) + ")";
                },
                () -> chosen("list(" + type + ")", scope, d));
    }

    private String chosen(String type, Scope scope, int depth) {
        return "(" + bool(scope, depth) + " ? " + of(type, scope, depth) + " : " + of(type, scope, depth) + ")";
    }

    private String of(String type, Scope scope, int depth) {
        return switch (type) {
            case "bool" -> bool(scope, depth);
            case "int" -> integer(scope, depth);
            case "double" -> decimal(scope, 0);
            case "string" -> text(scope, depth);
            case "map(int)" -> read("map(int)", scope, 0);
            case "uint" -> "uint(" + integer(scope, depth) + ")";
            case "bytes" -> "bytes(" + text(scope, depth) + ")";
            default -> list(type.substring(5, type.length() - 1), scope, depth);
        };
    }

    /** Reads a property or a variable, after a guard if it may be absent and is not known to be present. */
    private String read(String type, Scope scope, int depth) {
        List<String> variables = scope.variables.stream()
                .filter(each -> each.type.equals(type))
                .map(Named::name)
                .toList();
        if (!variables.isEmpty() && random.nextInt(3) > 0) {
            return one(variables);
        }
        boolean ofStop = !stops(scope).isEmpty()
                && random.nextBoolean()
                && (OPTIONAL_IN_STOP.containsKey(type) || ALWAYS_IN_STOP.containsKey(type));
        String holder = ofStop ? one(stops(scope)) : holder("Trip", scope);
        List<String> always = (ofStop ? ALWAYS_IN_STOP : ALWAYS).getOrDefault(type, List.of());
        List<String> optional = (ofStop ? OPTIONAL_IN_STOP : OPTIONAL).getOrDefault(type, List.of());
        if (!always.isEmpty() && (optional.isEmpty() || random.nextBoolean())) {
            return holder + "." + one(always);
        }
        if (optional.isEmpty()) {
            return literal(type);
        }
        String path = holder + "." + one(optional);
        if (scope.present.contains(path)) {
            return path;
        }
        return switch (type) {
            case "map(int)" -> "{'a': 1}";
            case "map(string)" -> "{'b': 'x', 'a': ''}";
            case "list(Stop)" -> "(has(" + path + ") ? " + path + " : [])";
            default -> "(has(" + path + ") ? " + path + " : " + literal(type) + ")";
        };
    }

    private static List<String> stops(Scope scope) {
        List<String> stops = new ArrayList<>(scope.variables.stream()
                .filter(each -> each.type.equals("Stop"))
                .map(Named::name)
                .toList());
        scope.present.stream().filter(path -> path.endsWith(".item")).forEach(stops::add);
        return stops;
    }

    private String holder(String type, Scope scope) {
        List<String> known =
                scope.present.stream().filter(path -> path.endsWith(".next")).toList();
        return known.isEmpty() || random.nextInt(3) > 0 ? "this" : one(known);
    }

    private String literals(String type) {
        return random.nextInt(6) == 0
                ? "[]"
                : random.nextBoolean()
                        ? "[" + literal(type) + ", " + literal(type) + "]"
                        : "[" + literal(type) + ", " + literal(type) + ", " + literal(type) + "]";
    }

    private String literal(String type) {
        return switch (type) {
            case "bool" -> one("true", "false");
            case "int" -> one(INTS);
            case "double" -> one(DOUBLES);
            case "string" -> quoted(one(RandomTrips.TEXTS));
            case "uint" -> one("0u", "1u", "3u", "9223372036854775808u", "18446744073709551615u");
            case "bytes" -> one("b''", "b'a'", "b'ab'", "b'\\xff'");
            default -> literals(type.substring(5, type.length() - 1));
        };
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'";
    }

    private String scalar() {
        return one("bool", "int", "double", "string");
    }

    private String item() {
        return one("bool", "int", "double", "string", "Stop", "Stop", "list(int)");
    }

    @SafeVarargs
    private String pick(Supplier<String>... forms) {
        return forms[random.nextInt(forms.length)].get();
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
