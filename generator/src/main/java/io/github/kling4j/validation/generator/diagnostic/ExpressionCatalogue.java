package io.github.kling4j.validation.generator.diagnostic;

import javax.tools.Diagnostic.Kind;

/**
 * The messages about expressions, and about methods that expressions can call. The ids are stable, and several messages
 * may share an id. The advice for functions and syntax of other languages is in the package {@code cel}.
 */
public enum ExpressionCatalogue implements CatalogueEntry {
    // syntax
    UNREADABLE("expression", "unexpected \"%s\""),
    ENDS_EARLY("expression", "the expression ends too early"),
    UNCLOSED("expression", "this parenthesis or bracket is never closed"),
    MISSING_BEFORE("expression", "there must be %s before \"%s\""),
    FOREIGN("expression", "%s"),
    RESERVED("expression", "\"%s\" is a reserved word of CEL: %s"),
    ESCAPE(
            "expression",
            "\"%1$s\" is not an escape sequence of CEL: write \\%1$s for a backslash, or r before the quote"),
    TEXT_UNCLOSED("expression", "this text is never closed: write its quote at the end"),
    NAME_UNQUOTED("expression", "this name is not an identifier, so it needs backquotes: write %s"),
    MACRO_NAME("expression", "a macro names its items first: write a name, as in list.all(item, condition)"),
    TOO_DEEP(
            "expression",
            "this nests too deep to be parsed, and %s is the most: nest it less, or write a rule that is a method"),
    TOO_LONG(
            "expression",
            "this has %s characters, and %s is the most: make several rules of it, or a rule that is a method"),
    TOO_LARGE("expression", "this is %,d operands and operators long in Java, and %,d is the most: %s"),
    INT_RANGE("expression", "this number is beyond 64 bits: an int is between %s and %s"),
    UINT_RANGE("expression", "this number is beyond 64 bits: a uint is between 0 and 18446744073709551615"),
    DOUBLE_RANGE("expression", "this number is beyond double, whose largest is %s"),
    UNRECOGNIZED("expression", "CEL's compiler refuses this: %s"),

    // functions
    FUNCTION_STATIC("function", "%s must be static: expressions call it without an object"),
    FUNCTION_HIDDEN("function", "%s cannot be called in %s, where the validator is: make it public, and its class"),
    FUNCTION_THROWS("function", "%s declares a checked exception, which a validator cannot throw: catch it"),
    FUNCTION_TYPE(
            "function",
            "%s has the type %s, which no expression has: write boolean, long, double, String, byte[], BigDecimal, "
                    + "Instant, Duration, LocalDate, LocalDateTime, a model, or a List or a Map of these; keys of a "
                    + "Map are boolean, long, String, Instant, Duration, LocalDate or LocalDateTime"),
    FUNCTION_TAKEN("function", "%s is a function of the language: choose another name"),
    FUNCTION_TWICE("function", "another function %s takes the same types: choose another name"),

    // names and types
    OUTSIDE_PROFILE("expression", "\"%s\" is not part of the profile%s"),
    FORM("expression", "\"%s\" is written %s"),
    MESSAGES("expression", "a rule cannot create a model: compare its properties one by one"),
    OPTIONAL_UNREAD("expression", "no value holds an optional: end it with .orValue(x), .hasValue() or .value()"),
    OPTIONAL_ENTRY("expression", "entries with ? are not part of the profile: write has(x) ? [x] : []"),
    OPTIONAL_ZERO("expression", "%s has no zero value in rules: write optional.of(x)"),
    OPTIONAL_ZERO_TIME(
            "expression",
            "the implementations of CEL have different zero values of a timestamp: compare it, as in "
                    + "x == timestamp(0) ? optional.none() : optional.of(x)"),
    BINDING_LONG(
            "expression",
            "the value of \"%s\" is evaluated wherever its name is read, and this is too long for that: name a part of "
                    + "it, or make several rules of it"),
    BINDING_UNUSED("expression", "\"%s\" is never read: remove cel.bind"),
    NO_PROPERTY("expression", "unknown property \"%s\"%s"),
    NO_NAME("expression", "unknown name \"%s\"%s"),
    IS_PROPERTY("expression", "\"%s\" is a property: write this.%s"),
    IS_TYPE(
            "expression",
            "\"%s\" is a type, and no value, because every expression has one type: leave the comparison out"),
    NO_PROPERTIES("expression", "\"%s\" is read from %s, which has no properties%s"),
    OPERANDS("expression", "\"%s\" does not take (%s)%s"),
    CONDITION("expression", "a condition is bool, and this is %s"),
    WRONG_TYPE("expression", "this is %s, but must be %s"),
    TYPES_DIFFER(
            "expression",
            "every expression has one type, and these are %s and %s: convert one, as in string(x), or write two lists"),
    TWO_JAVA_TYPES("expression", "these values need one type of Java, and there are two for %s"),
    INCOMPARABLE(
            "expression",
            "values of type %s cannot be compared: compare their properties, or test them with has() or given()"),
    MAPS_OF_WORDS("expression", "maps of words cannot be compared: compare their entries one by one"),
    UNORDERED("expression", "a Set or another Collection has no order to compare: write sets.equivalent(a, b)"),
    NO_INDEX("expression", "a Set or another Collection has no index: write collection.exists(item, condition)"),
    NO_ORDER("expression", "\"%s\" needs the order of a list, and a Set or another Collection has no index: %s"),
    HOLDS_NOTHING("expression", "this list or map is empty, so the type of its items is unknown"),
    HOLDS_NULL("expression", "lists and maps hold no null here"),
    MAP_KEY(
            "expression",
            "a key of a map is bool, int, uint, string, date, datetime or duration, and this is %s: write %s"),
    MACRO_RANGE("expression", "macros go over lists and maps, not over %s"),
    HAS_OF("expression", "has() takes a property: write %s"),
    GIVEN_OF("expression", "given() takes a property or a text"),
    PRESENT_OF("expression", "present() takes a property or an item that may be null"),
    THIS_NULL("expression", "%s is never null: leave the comparison out"),
    PROPERTY_NULL("expression", "a property is absent rather than null: write %s"),
    EXTRAS_WHOLE("expression", "a rule reads extras by name: write this.extras.name"),
    EXTRAS_DECLARED("expression", "\"%1$s\" is declared now: write .%2$s, not .extras.%2$s"),
    MEMBER_UNFIT("expression", "\"%s\" does not fit here: %s%s"),

    // reads and constants
    ABSENT(
            "may-be-absent",
            "\"%1$s\" may be absent: write has(%2$s) && … before it, or !has(%2$s) || …, or %3$s.orValue(…)"),
    ABSENT_UNNAMED(
            "may-be-absent",
            "\"%1$s\" may be absent, and no guard can name a computed value: write .?%2$s.orValue(…) instead of .%2$s"),
    ABSENT_MEMBER(
            "may-be-absent",
            "\"%s\" may be absent, and this annotation reads it without a guard: name a property that is required or "
                    + "has a default"),
    UNDECLARED("may-be-absent", "\"%s\" is not declared: only has() and given() take it"),
    NULL_ITEM("may-be-null", "\"%1$s\" may be null: write %1$s != null && … before it, or %1$s == null || …"),
    NULL_UNNAMED(
            "may-be-null",
            "this item may be null, and no guard can name a computed value: write [item].all(x, x != null && …), with "
                    + "this expression in place of item"),
    NULL_ITEMS("may-be-null", "items of this list may be null: write list.filter(x, x != null) instead of the list"),
    NULL_ITEMS_JOINED("expression", "items of this list may be null: write .filter(x, x != null) behind it"),
    NULL_VALUES(
            "expression",
            "values of this map may be null: write .transformMap(key, value, value != null, value) behind it"),
    CONSTANT("always-the-same", "%s is always %s and does not depend on the model"),
    CONSTANT_FAILURE("always-the-same", "%s always fails and does not depend on the model"),
    OPTIONAL_ALWAYS("always-the-same", "this optional always has a value: leave out .orValue(…)"),
    CONSTANT_MEMBER("always-the-same", "%s; %s, or remove the annotation%n    %s"),
    WORD_UNKNOWN("word-unknown", "unknown word \"%s\"%s"),
    ZONE_UNKNOWN("zone-unknown", "unknown time zone \"%s\"%s"),
    PATTERN("pattern", "%s"),
    FORMAT_VERB(
            "format", "\"%s\" is not a verb of format: write one of s, d, f, e, b, o, x and X after the percent sign"),
    FORMAT_VALUES("format", "the format has %s verbs, and %s values: write as many values as verbs"),
    FORMAT_TYPE("format", "%s does not take %s: write %%s, or convert the value"),
    FORMAT_OBJECT(
            "format",
            "format prints text, numbers, bool, times, and lists and maps of these, not %s: write a property of it"),
    PATTERN_COMPUTED("pattern", "a pattern must be a literal, because it is compiled with the rule");

    private final String id;
    private final String template;

    ExpressionCatalogue(String id, String template) {
        this.id = id;
        this.template = template;
    }

    @Override
    public String id() {
        return id;
    }

    /** Returns {@code ERROR} for all entries. */
    @Override
    public Kind kind() {
        return Kind.ERROR;
    }

    @Override
    public String template() {
        return template;
    }
}
