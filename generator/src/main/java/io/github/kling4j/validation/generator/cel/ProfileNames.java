package io.github.kling4j.validation.generator.cel;

import io.github.kling4j.validation.generator.diagnostic.NearestName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The names of functions: how those of the profile are written, and what to write instead of those of CEL's extensions,
 * of other profiles and of other languages.
 */
final class ProfileNames {

    private static final String METHOD = "write a rule that is a method";
    private static final String TIMES = "times are compared in " + METHOD.replace("write ", "");
    private static final String OPTIONAL = "write has(x) ? x : a value";
    private static final String ONE_TYPE = "leave it out, because every expression has one type";

    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("has", "has(this.name)"),
            Map.entry("given", "given(this.name)"),
            Map.entry("present", "present(this.name)"),
            Map.entry("all", "list.all(item, condition)"),
            Map.entry("exists", "list.exists(item, condition)"),
            Map.entry("exists_one", "list.exists_one(item, condition)"),
            Map.entry("filter", "list.filter(item, condition)"),
            Map.entry("map", "list.map(item, value)"),
            Map.entry("size", "x.size()"),
            Map.entry("contains", "text.contains(part)"),
            Map.entry("startsWith", "text.startsWith(part)"),
            Map.entry("endsWith", "text.endsWith(part)"),
            Map.entry("matches", "text.matches(pattern)"),
            Map.entry("sum", "list.sum()"),
            Map.entry("min", "list.min(), as in [a, b].min()"),
            Map.entry("max", "list.max(), as in [a, b].max()"),
            Map.entry("int", "int(x)"),
            Map.entry("double", "double(x)"),
            Map.entry("string", "string(x)"),
            Map.entry("bool", "bool(x)"));

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
        put("write list.exists_one(item, condition)", "existsOne", "exists_One", "one");
        put("write list.filter(item, condition)", "where", "findAll");
        put("write list.map(item, value)", "select", "collect", "transformList", "transformMap", "transformMapEntry");
        put("write string(x)", "toString", "str");
        put("write int(x)", "toInt", "parseInt", "integer", "long", "uint", "math.trunc", "trunc");
        put("write double(x)", "toDouble", "float", "parseFloat");
        put("write list[0]", "first");
        put("write list[list.size() - 1]", "last");
        put("write list[index], or map[key]", "get", "at");
        put("write list.all(item, condition), or map.all(key, condition), which goes over the keys", "keys", "values",
                "entries", "keySet");
        put("write list + [item]", "add", "append", "push");
        put("write text.matches(pattern)", "test", "regexp", "regex.extract", "regex.replace", "matchesRegex", "find", "isEmail", "isHostname", "isUri",
                "isIp", "isURL", "url", "ip", "cidr");
        put("write text.matches(r'^\\S(.*\\S)?$') for text without white space around it", "trim", "strip",
                "trimStart", "trimEnd", "ltrim", "rtrim", "trimLeft", "trimRight");
        put("write text.matches('(?i)^…$'), which ignores case", "lowerAscii", "upperAscii", "lower", "upper",
                "toLowerCase", "toUpperCase", "lowercase", "uppercase");
        put("write text.contains(part), text.startsWith(part) or text.matches(pattern)", "indexOf", "lastIndexOf",
                "substring", "charAt", "replace", "reverse", "split");
        put("write list.all(item, condition), which asks each text", "join", "joinToString");
        put("lists keep their order: write list.min() or list.max(), or a rule that is a method", "sort", "sortBy",
                "sorted", "isSorted");
        put("write list.all(a, list.exists_one(b, a == b))", "distinct", "isUnique", "unique", "toSet");
        put("write list[index]", "slice", "subList");
        put("write list.all(inner, inner.all(item, condition))", "flatten", "flatMap");
        put("write list.map(item, value).sum(), or a rule that is a method", "reduce", "fold");
        put("write + between the texts, and string(x) of what is not text", "format", "concat", "strings.quote",
                "quote");
        put("write [a, b].max()", "math.greatest", "greatest");
        put("write [a, b].min()", "math.least", "least");
        put("write (x < 0 ? -x : x)", "math.abs", "abs");
        put("write int(x), which drops the fraction", "math.floor", "math.ceil", "math.round", "floor", "ceil", "round");
        put("write x * x", "math.pow", "pow");
        put("write x != x", "math.isNaN", "isNaN");
        put("write x > 0, x < 0 or x == 0", "math.sign", "sign");
        put(METHOD, "math.sqrt", "sqrt", "math.bitAnd", "math.bitOr", "math.bitXor", "math.bitNot",
                "math.bitShiftLeft", "math.bitShiftRight");
        put("write [0, 1, 2], with all numbers", "lists.range", "range");
        put("write [value].all(x, condition)", "cel.bind", "bind", "let");
        put("write list.all(item, item in other)", "sets.contains", "sets.equivalent", "sets.intersects");
        put("write list.sum() / list.size()", "avg", "average", "mean");
        put("write && or || between conditions", "and", "or");
        put("write !condition", "not");
        put(TIMES, "timestamp", "duration", "now", "getFullYear", "getMonth", "getDate", "getDayOfMonth",
                "getDayOfWeek", "getDayOfYear", "getHours", "getMinutes", "getSeconds", "getMilliseconds");
        put(OPTIONAL, "optional.of", "optional.none", "optional.ofNonZeroValue", "hasValue", "orValue", "optMap",
                "optFlatMap", "value");
        put(ONE_TYPE, "dyn", "type");
        put("compare text", "bytes", "base64.encode", "base64.decode");
    }

    private ProfileNames() {}

    private static void put(String advice, String... names) {
        for (String name : names) {
            OTHERS.put(name, advice);
        }
    }

    /** Returns whether a call of a function of the profile has a form that exists; the checker judges its types. */
    static boolean isForm(String name, boolean isMember, int arguments) {
        return switch (name) {
            case "given", "present", "int", "double", "string", "bool" -> !isMember && arguments == 1;
            case "size" -> isMember ? arguments == 0 : arguments == 1;
            case "contains", "startsWith", "endsWith" -> isMember && arguments == 1;
            case "matches" -> isMember ? arguments == 1 : arguments == 2;
            case "sum", "min", "max" -> isMember && arguments == 0;
            default -> false; // The parser leaves no well-formed macro.
        };
    }

    /** Says how to write a function of the profile. */
    static String form(String name) {
        return "\"" + name + "\" is written " + FORMS.get(name);
    }

    /** Says what to write instead of a function that the profile does not have. */
    static String outside(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        String start = "\"" + name + "\" is not part of the profile";
        return Optional.ofNullable(OTHERS.get(name))
                .or(() -> Optional.ofNullable(OTHERS.get(last)))
                .map(advice -> start + ": " + advice)
                .orElseGet(() -> start + NearestName.hint(last, CelReader.FUNCTIONS));
    }
}
