package io.github.kling4j.validation.generator.cel;

import io.github.kling4j.validation.generator.diagnostic.NearestName;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Advice on replacements for functions and syntax of other languages, and of parts of CEL that are not supported. */
final class ForeignWords {

    private static final String ONE_TYPE = "leave it out, because every expression has one type";

    private static final Map<String, String> OTHERS = new HashMap<>();

    static {
        put("write x.size()", "length", "len", "count", "strlen");
        put("write x.size() == 0", "isEmpty", "empty", "isBlank");
        put("write ==", "equals", "equalsIgnoreCase", "eq");
        put("write text.contains(part), or item in list", "includes", "containsItem", "has_item");
        put("write key in map", "containsKey", "hasKey", "has_key");
        put("write list.exists(item, condition)", "any", "some", "anyMatch");
        put("write list.all(item, condition)", "every", "forEach", "allMatch", "each");
        put("write !list.exists(item, condition)", "none", "noneMatch");
        put("write list.exists_one(item, condition)", "exists_One", "one");
        put("write list.filter(item, condition)", "where");
        put("write list.map(item, value)", "select", "collect");
        put("write string(x)", "toString", "str");
        put("write int(x)", "toInt", "parseInt", "integer", "long");
        put("write double(x)", "toDouble", "float", "parseFloat");
        put("write list[index], or map[key]", "get", "at");
        put(
                "write list.all(item, condition), or map.all(key, condition), which goes over the keys",
                "keys",
                "values",
                "entries",
                "keySet");
        put("write list + [item]", "add", "append", "push");
        put(
                "write text.matches(pattern), or text.find(pattern) for the part that matches",
                "test",
                "regexp",
                "regex.extract",
                "regex.replace",
                "matchesRegex");
        put("write text.trim()", "strip", "trimStart", "trimEnd", "ltrim", "rtrim", "trimLeft", "trimRight");
        put("write text.lowerAscii()", "lower", "toLowerCase", "lowercase");
        put("write text.upperAscii()", "upper", "toUpperCase", "uppercase");
        put("write text.substring(start, end)", "substr", "mid", "left", "right");
        put("write text.replace(part, other)", "replaceAll");
        put("write list.join(separator)", "joinToString");
        put("write list.sort(), or list.isSorted() to ask", "sorted");
        put("write list.unique() to ask, or list.distinct()", "isUnique", "toSet");
        put("write list.slice(start, end)", "subList");
        put("write list.flatten()", "flatMap");
        put("write list.map(item, value).sum(), or a rule that is a method", "reduce", "fold");
        put("write + between the texts, and string(x) for a value that is not text", "concat");
        put("write strings.quote(text)", "quote");
        put("write math.greatest(x, y)", "greatest");
        put("write math.least(x, y)", "least");
        put("write math.abs(x)", "abs");
        put("write math.floor(x)", "floor");
        put("write math.ceil(x)", "ceil");
        put("write math.round(x)", "round");
        put("write math.trunc(x)", "trunc");
        put("write x * x", "math.pow", "pow");
        put("write math.isNaN(x)", "isNaN");
        put("write math.sign(x)", "sign");
        put("write math.sqrt(x)", "sqrt");
        put("write lists.range(size)", "range");
        put("write cel.bind(name, value, condition)", "cel.block", "cel.index", "cel.iterVar", "block", "bind", "let");
        put("write list.sum() / list.size()", "avg", "average", "mean");
        put(
                "write a method of your own, marked with @CelFunction",
                "quantity",
                "isQuantity",
                "semver",
                "isSemver",
                "isGreaterThan",
                "isLessThan",
                "compareTo");
        put("write && or || between conditions", "and");
        put("write !condition", "not");
        put("write now, without parentheses", "now", "currentTime", "time.now");
        put("write date(now, zone), as in date(now, 'UTC')", "today");
        put("write time.getFullYear()", "getYear", "year");
        put("write optional.value()", "optional.unwrap", "unwrap", "unwrapOpt");
        put(ONE_TYPE, "dyn", "type");
    }

    /** The pattern of a syntax of another language, and the advice for it. */
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
            foreign("<<|>>", "CEL has no shift operators: write * or / by a power of two"),
            foreign("\\*\\*|\\^", "CEL has no power operator: write x * x"),
            foreign("\\+\\+|--", "a rule compares, and changes nothing: write x + 1"),
            foreign(";", "a rule is one expression: write && between conditions"),
            foreign("\\?\\?|\\?\\.|\\?:", "write this.?name.orValue(x)"),
            foreign("#", "write // before a comment"),
            foreign("\\bin\\s*\\([^()]*,", "write a list in brackets: x in [1, 2]"));

    private ForeignWords() {}

    /** Returns the names of functions for which there is advice. */
    static Set<String> names() {
        return OTHERS.keySet();
    }

    private static void put(String advice, String... names) {
        for (String name : names) {
            OTHERS.put(name, advice);
        }
    }

    private static Foreign foreign(String written, String advice) {
        return new Foreign(Pattern.compile(written), advice);
    }

    /** Returns the advice for a function that is not in the supported profile of CEL. */
    static String function(String name, Collection<String> known) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        return Optional.ofNullable(OTHERS.get(name))
                .or(() -> Optional.ofNullable(OTHERS.get(last)))
                .map(advice -> ": " + advice)
                .or(() -> NearestName.near(name, known))
                .orElse(": write a rule that is a method, or a method of your own, marked with @CelFunction");
    }

    /** Returns the advice for a name that is a constant or a variable in other languages; empty for other names. */
    static Optional<String> literal(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> Optional.of(": write true");
            case "false", "no" -> Optional.of(": write false");
            case "none", "null", "nil", "undefined" -> Optional.of(": write has(this.name)");
            case "self", "it", "value", "rule" -> Optional.of(": write this");
            default -> Optional.empty();
        };
    }

    /**
     * Returns the advice for syntax of another language at an offset of a text or directly before the offset; empty if
     * there is none.
     */
    static Optional<String> syntax(String text, int offset) {
        return FOREIGN.stream()
                .filter(foreign -> foreign.written()
                        .matcher(text)
                        .results()
                        .anyMatch(found -> found.start() <= offset
                                && text.substring(Math.min(found.end(), offset), offset)
                                        .isBlank()))
                .map(Foreign::advice)
                .findFirst();
    }
}
