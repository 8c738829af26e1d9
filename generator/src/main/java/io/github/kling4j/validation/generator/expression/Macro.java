package io.github.kling4j.validation.generator.expression;

/** The macros that iterate over a list or the keys of a map. */
public enum Macro {
    /** {@code list.all(item, condition)}. */
    ALL("all", "(item, condition)"),
    /** {@code list.exists(item, condition)}. */
    EXISTS("exists", "(item, condition)"),
    /** {@code list.exists_one(item, condition)}, also called {@code existsOne}. */
    EXISTS_ONE("exists_one", "(item, condition)"),
    /** {@code list.filter(item, condition)}. */
    FILTER("filter", "(item, condition)"),
    /** {@code list.map(item, value)}; with two variables, its name is {@code transformList}. */
    MAP("map", "(item, value)"),
    /** {@code map.transformMap(key, value, new value)}. */
    TRANSFORM_MAP("transformMap", "(key, value, new value)"),
    /** {@code map.transformMapEntry(key, value, entry)}: each entry is a map of the keys and values to add. */
    TRANSFORM_MAP_ENTRY("transformMapEntry", "(key, value, {new key: new value})");

    private final String name;
    private final String arguments;

    Macro(String name, String arguments) {
        this.name = name;
        this.arguments = arguments;
    }

    /** Returns the CEL name of this macro. */
    public String celName() {
        return name;
    }

    /** Returns an example of a call of this macro, for messages. */
    public String written() {
        return (makesMap() ? "map." : "list.") + name + arguments;
    }

    /** Returns whether this macro is a quantifier, whose value is a boolean. */
    public boolean isQuantifier() {
        return this == ALL || this == EXISTS || this == EXISTS_ONE;
    }

    /** Returns whether the value of this macro is a list. */
    public boolean makesList() {
        return this == FILTER || this == MAP;
    }

    /** Returns whether the value of this macro is a map. */
    public boolean makesMap() {
        return this == TRANSFORM_MAP || this == TRANSFORM_MAP_ENTRY;
    }
}
