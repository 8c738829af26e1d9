package io.github.kling4j.validation.generator.expression;

/** The macros that go over a list or the keys of a map: what they do with each item. */
public enum Macro {
    /** {@code list.all(item, condition)}. */
    ALL("all", true),
    /** {@code list.exists(item, condition)}. */
    EXISTS("exists", true),
    /** {@code list.exists_one(item, condition)}. */
    EXISTS_ONE("exists_one", true),
    /** {@code list.filter(item, condition)}. */
    FILTER("filter", false),
    /** {@code list.map(item, value)}. */
    MAP("map", false);

    private final String name;
    private final boolean isQuantifier;

    Macro(String name, boolean isQuantifier) {
        this.name = name;
        this.isQuantifier = isQuantifier;
    }

    /** Returns what CEL calls it. */
    public String celName() {
        return name;
    }

    /** Returns how it is written. */
    public String written() {
        return "list." + name + (this == MAP ? "(item, value)" : "(item, condition)");
    }

    /** Returns whether it asks something of the items, and makes no list of them. */
    public boolean isQuantifier() {
        return isQuantifier;
    }
}
