package io.github.kling4j.validation.generator.diagnostic;

import javax.tools.Diagnostic.Kind;

/**
 * The messages about models, rule interfaces, rules and the processor. Ids are stable; several messages may share one.
 * Messages about expressions are in {@link ExpressionCatalogue}.
 */
public enum Catalogue implements CatalogueEntry {
    // models
    MODEL_KIND("model-kind", "@GenerateValidator is for classes, records and interfaces; %s is %s"),
    MODEL_PRIVATE("model-private", "%s must not be private: its validator is a class of its own in the same package"),
    MODEL_GENERIC(
            "model-generic",
            "%s is an inner class of a class with type parameters, and has no validator: make it static"),
    MODEL_HELD_GENERIC(
            "model-held-generic",
            "no checks can be written for the type arguments of %s: it is sealed, holds itself, or is an inner class; "
                    + "hold a model without type parameters"),
    MODEL_HELD_SEALED(
            "model-held-sealed",
            "%s permits models, but has no validator itself: mark it with @GenerateValidator, so that their validators "
                    + "are called"),
    MODEL_EMPTY(
            "model-empty",
            "%s has no property: declare an accessor or a getter, or remove @GenerateValidator",
            Kind.WARNING),
    SUBTYPE_UNMARKED(
            "subtype-unmarked", "%s permits %s, which has no validator: mark that one with @GenerateValidator, too"),
    SUBTYPE_UNSEEN(
            "subtype-unseen",
            "a property of type %2$s is validated without the constraints of %1$s: make %2$s sealed, or hold a %1$s",
            Kind.WARNING),
    VALID_UNMARKED("valid-unmarked", "@Valid does nothing here: %s"),
    CONSTRAINT_UNREAD(
            "constraint-unread",
            "@%s on %s is not checked: write it on the field, the getter or the accessor of the property",
            Kind.WARNING),
    STAND_IN_KIND("stand-in", "@ValidatorFor is for interfaces; %s is %s"),
    STAND_IN_TYPE("stand-in", "%s is no class or interface; name one"),
    STAND_IN_MARKED(
            "stand-in",
            "%s is marked with @GenerateValidator: write constraints there, and rules in an interface with @RulesFor"),
    STAND_IN_TWICE("stand-in", "%s stands for %s already; write one interface"),
    STAND_IN_PROPERTY_TYPE("stand-in", "\"%s\" of %s has the type %s, not %s; return that one"),
    STAND_IN_PROPERTY("stand-in", "%s has no property \"%s\"%s"),
    TYPE_ARGUMENTS_HIDDEN(
            "type-arguments-hidden",
            "this compiler does not show constraints on type arguments in the class file of %s: repeat them here, or "
                    + "compile with JDK 22 or later",
            Kind.WARNING),
    LOMBOK_LATE(
            "lombok-late",
            "Lombok has not yet written the accessors of %s: name Lombok before this processor on the processor path"),
    MODEL_LOCAL(
            "model-local",
            "%s is declared in the body of a method or of a class without a name, where no annotation processor looks: "
                    + "move it out"),
    ACCESSOR_THROWS(
            "accessor-throws",
            "%s declares a checked exception, which a validator cannot throw: catch it in the accessor, and return "
                    + "null or throw an unchecked one"),
    VALIDATOR_TOO_LARGE("validator-too-large", "the validator of %s does not fit a class file: %s"),
    VALIDATOR_TAKEN("validator-taken", "the validator of %s is generated as %s, and that class exists; rename one"),
    WIRE_NAME_TAKEN(
            "wire-name-taken", "the wire name \"%s\" is taken by another property; give each its own @WireName"),
    WIRE_NAME_CONFLICT(
            "wire-name-conflict",
            "%1$s has two names in JSON, %2$s and %3$s: write one, or say with @WireName which one rules use"),
    WIRE_NAME_STRATEGY(
            "wire-name-strategy",
            "the compiler cannot call %1$s, which decides the name of %2$s: name the properties with @WireName"),
    WIRE_NAME_MALFORMED("wire-name-malformed", "a wire name must not be empty"),
    DEFAULT_MALFORMED("default-malformed", "the default \"%s\" is not %s"),
    OPEN_ENUM_WORD("open-enum-word", "%s is marked with @OpenEnum, but has no method String word(); add it"),
    OPEN_ENUM_TWICE("open-enum-twice", "the word \"%s\" is named twice; remove one"),
    FIELD_UNREAD(
            "field-unread",
            "@%1$s on %2$s would not be checked: a property has an accessor or a getter of the field's type, neither "
                    + "private nor static; write %3$s %2$s() or %3$s %4$s()"),
    FIELD_INHERITED(
            "field-inherited",
            "%1$s inherits %2$s from %3$s, where @%4$s would not be checked: write an accessor or a getter of the "
                    + "field's type, neither private nor static, in %3$s or in %1$s"),
    EXTRAS_SIGNATURE(
            "extras-signature", "an @Extras accessor has no parameters and returns Map<String, ?>; this one is %s"),
    EXTRAS_TWICE("extras-twice", "%s has more than one @Extras accessor; keep one"),
    LIMIT_MALFORMED("limit-malformed", "the limit \"%s\" is not a number"),
    LIMITS_CONTRARY("limits-contrary", "no value keeps %s: %s; change one"),
    LIMIT_UNREACHABLE("limit-unreachable", "no %s keeps @%s: %s; change the limit"),
    SIZE_NEGATIVE("size-negative", "a size is never negative; write 0, or more"),
    DEFAULT_OUTSIDE("default-outside", "the default \"%s\" breaks @%s: it %s; change one"),
    LIMIT_RANGE("limit-range", "the limit %s does not fit %s; write one that does, or hold the number as a BigDecimal"),
    CONSTRAINT_TYPE("constraint-type", "@%s cannot check a value of type %s; %s"),
    PATTERN_MALFORMED("pattern-malformed", "not a regular expression: %s"),
    PATTERN_REFUSED(
            "pattern-refused",
            "at index %s: %s; or remove @Pattern, and check the text in a method marked with @Rule; or have it run on "
                    + "java.util.regex, with @ConstraintOptions(javaPatterns = true) on the type"),
    CONSTRAINT_UNKNOWN(
            "constraint-unknown",
            "@%s cannot be enforced: %s; write it as a rule, or compose it of constraints that can"),
    CONSTRAINT_VALIDATOR(
            "constraint-validator",
            "@%s is checked by %s, which is called only where you ask for it: add "
                    + "@ConstraintOptions(constraintValidators = true) to the type or its package, or write a rule"),
    CONSTRAINT_JAVAX(
            "constraint-javax",
            "@%s is not read: use %s, of the artifact jakarta.validation:jakarta.validation-api, version 3 or later"),
    CONSTRAINT_MESSAGE("constraint-message", "%s"),
    CONSTRAINT_UNWRAPPED(
            "constraint-unwrapped",
            "@%s with the payload Unwrapping.Unwrap speaks of what the value holds: write it on the type argument"),
    CONSTRAINT_GROUP(
            "constraint-group",
            "@%s is not checked: a validator checks the group Default, and this constraint is in %s; remove groups, or "
                    + "suppress this note with @SuppressWarnings(\"constraint-group\")",
            Kind.NOTE),
    GROUPS_UNREAD(
            "groups-unread",
            "@%s changes nothing: a validator checks the group Default as a whole, and no other; remove it, or "
                    + "suppress this note with @SuppressWarnings(\"groups-unread\")",
            Kind.NOTE),

    // rule interfaces
    RULES_KIND("rules-kind", "@RulesFor is for interfaces; %s is %s"),
    RULES_HIDDEN("rules-hidden", "%s must %s: the validator that calls it is generated in %s"),
    RULES_MODEL("rules-model", "%s has no validator to join: mark it with @GenerateValidator"),
    RULES_MISSING("rules-missing", "@%s says nothing here: it belongs to an interface marked with @RulesFor"),
    RULES_EMPTY("rules-empty", "%s holds no rule; add one, or remove @RulesFor"),
    RULES_APART(
            "rules-apart",
            "%1$s cannot be compiled without %2$s: an earlier compilation wrote %2$s into the same output, and its "
                    + "validator holds these rules; compile both, or the whole module"),
    PROVIDES_MISSING("provides-missing", "module %s must register these rules; add to its module-info.java:%n    %s"),

    // rules
    ID_MALFORMED("id-malformed", "\"%s\" is not an id: write letters, digits, '-', '_' and '.', a letter first"),
    ID_MISSING("id-missing", "a rule needs an id"),
    ID_TAKEN("id-taken", "the id \"%s\" is taken by %s; choose another"),
    ID_KEYWORD("id-keyword", "the id \"%s\" is taken by the constraint on %s; choose another"),
    ID_TWICE(
            "id-twice",
            "the id \"%s\" is taken by another rule of this interface; choose another, because only rules of one"
                    + " annotation share an id, and only for different properties"),
    ID_SEVERAL("id-several", "a rule that returns boolean has one id, not %s; return a Violation to tell them apart"),
    PROPERTY_UNKNOWN("property-unknown", "%s has no property \"%s\"%s"),
    PROPERTY_UNWRITABLE(
            "property-unwritable", "no expression can write the name \"%s\"; write a rule that is a method instead"),
    PROPERTY_PRIVATE("property-hidden", "no validator can read %s: it must not be private, nor what it returns"),
    PROPERTY_OF_HIDDEN(
            "property-hidden",
            "no validator can read %s: what it returns is of another package, and is not public; make it public"),
    PROPERTY_ELSEWHERE(
            "property-hidden", "%s cannot be read in %s: make it public, and what it returns, or write the rule in %s"),
    PROPERTY_TWICE("property-twice", "\"%s\" is named twice; name each property once"),
    PROPERTY_ITSELF(
            "property-itself", "\"%s\" is named in %s already: a rule relates different properties; name another"),
    MEMBER_EMPTY(
            "member-empty",
            "@%1$s needs an expression in %2$s: write %2$s = \"this.name == …\", or the name of a property"),
    PROPERTY_NONE("property-none", "@%s names nothing in %s; name at least one"),
    FOR_EACH_LIST(
            "for-each-list",
            "\"%s\" is no list: forEach asks the rule for each item of a List or an array; for another collection, write "
                    + "collection.all(item, condition)"),
    MESSAGE_MISSING("message-missing", "say in message what is wrong when the rule is broken"),
    MESSAGE_UNUSED("message-unused", "this rule returns a Violation, which has a message of its own; remove message"),
    ON_UNUSED("on-unused", "this rule returns a Violation, which has a path of its own; remove on"),
    ON_ITEM("on-item", "the items of \"%s\" have no properties to name; remove on"),
    EXPR_MISSING("expr-missing", "say in expr what must hold"),
    EXPR_UNUSED("expr-unused", "this rule is a method: put into it what expr says, or write the rule on the interface"),
    MESSAGE_BRACE("message-piece", "this brace is never closed; write {{ for a brace itself"),
    MESSAGE_TYPE("message-piece", "a message shows text, numbers, booleans, and lists and maps of these, not this"),
    CYCLE("cycle", "%s, so that no rule comes of it: remove one of these annotations from the type of another"),
    TOO_MANY_PARTS(
            "too-many-parts",
            "@%s stands for more than %d rule annotations, because several ways lead to one; remove some from their "
                    + "types"),
    PLACEHOLDER_UNKNOWN("placeholder", "@%s is not defined right: $%s names none of its members"),
    PLACEHOLDER_SEVERAL(
            "placeholder", "@%s is not defined right: $%s holds several: write it in an item between brackets"),
    PLACEHOLDER_LISTS("placeholder", "@%s is not defined right: one item holds two lists, $%s and $%s"),
    PLACEHOLDER_ONE("placeholder", "@%s is not defined right: %s holds several, and %s of @%s takes one"),
    METHOD_STATIC("method-static", "a rule is a static method; %s is not"),
    METHOD_PRIVATE("method-private", "a rule must not be private; the generated validator calls %s"),
    METHOD_RETURNS(
            "method-returns",
            "a rule returns boolean (true when it is kept) or Violation (null when it is kept), not %s"),
    METHOD_PARAMETERS("method-parameters", "this rule takes (%s), not (%s)"),
    METHOD_THROWS("method-throws", "a rule throws no checked exception; %s does"),

    // the processor
    VALIDATOR_STALE(
            "validator-stale",
            "%s is out of date, and this compiler does not replace a class that it has read; its class file has been "
                    + "deleted: compile again"),
    CLASS_MISSING("class-missing", "%s cannot be read: %s; add the missing class to the class path"),
    INTERNAL(
            "internal-error",
            "the processor failed at %s. This is an error of the processor: please report it, with the declaration and "
                    + "these lines, to the authors of kling4j%n%s");

    private final String id;
    private final String template;
    private final Kind kind;

    Catalogue(String id, String template) {
        this(id, template, Kind.ERROR);
    }

    Catalogue(String id, String template, Kind kind) {
        this.id = id;
        this.template = template;
        this.kind = kind;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String template() {
        return template;
    }
}
