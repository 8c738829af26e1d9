package io.github.kling4j.validation.generator.diagnostic;

import javax.tools.Diagnostic.Kind;

/**
 * The messages about models, rule interfaces, rules and the processor. The ids are stable, and several messages may
 * share an id. The messages about expressions are in {@link ExpressionCatalogue}.
 */
public enum Catalogue implements CatalogueEntry {
    // models
    MODEL_KIND("model-kind", "@GenerateValidator is for classes, records and interfaces; %s is %s"),
    MODEL_PRIVATE("model-private", "%s must not be private: its validator is a separate class in the same package"),
    MODEL_GENERIC(
            "model-generic",
            "%s is an inner class of a generic class, for which no validator can be generated: make it static"),
    MODEL_HELD_GENERIC(
            "model-held-generic",
            "the type arguments of %s cannot be checked: this model is sealed, contains itself, or is an inner "
                    + "class; use a model without type parameters"),
    MODEL_HELD_SEALED(
            "model-held-sealed",
            "%s permits models, but has no validator itself: mark it with @GenerateValidator, so that their validators "
                    + "are called"),
    MODEL_EMPTY(
            "model-empty",
            "%s has no properties: declare an accessor or a getter, or remove @GenerateValidator",
            Kind.WARNING),
    SUBTYPE_UNMARKED(
            "subtype-unmarked",
            "%s permits %s, which has no validator: mark the permitted type with @GenerateValidator, too"),
    SUBTYPE_UNSEEN(
            "subtype-unseen",
            "a property of type %2$s is validated without the constraints of %1$s: make %2$s sealed, or declare the "
                    + "property as %1$s",
            Kind.WARNING),
    VALID_UNMARKED("valid-unmarked", "@Valid has no effect here: %s"),
    CONSTRAINT_UNREAD(
            "constraint-unread",
            "@%s on %s is not checked: write it on the instance field, the getter or the accessor of a property",
            Kind.WARNING),
    STAND_IN_KIND("stand-in", "@ValidatorFor is for interfaces; %s is %s"),
    STAND_IN_TYPE("stand-in", "%s is not a class or an interface; name a class or an interface"),
    STAND_IN_MARKED(
            "stand-in",
            "%1$s is marked with @GenerateValidator and needs no @ValidatorFor: write constraints in %1$s, and rules in "
                    + "an interface with @RulesFor"),
    STAND_IN_TWICE("stand-in", "%s is already marked with @ValidatorFor for %s; merge the two interfaces"),
    STAND_IN_PROPERTY_TYPE(
            "stand-in", "the property \"%s\" of %s has the type %s, not %s; return the type of the property"),
    STAND_IN_PROPERTY("stand-in", "%s has no property \"%s\"%s"),
    TYPE_ARGUMENTS_HIDDEN(
            "type-arguments-hidden",
            "this compiler does not read constraints on type arguments in the class file of %s: repeat them here, "
                    + "or compile with JDK 22 or later",
            Kind.WARNING),
    LOMBOK_LATE(
            "lombok-late",
            "Lombok has not yet written the accessors of %s: put Lombok before this processor on the processor path"),
    MODEL_LOCAL(
            "model-local",
            "%s is declared in a block or in an anonymous class, where annotation processors do not see it: "
                    + "declare it outside"),
    ACCESSOR_THROWS(
            "accessor-throws",
            "%s declares a checked exception, which a validator cannot throw: catch it in the accessor, and return "
                    + "null or throw an unchecked exception"),
    VALIDATOR_TOO_LARGE("validator-too-large", "the validator of %s exceeds a limit of class files: %s"),
    VALIDATOR_TAKEN(
            "validator-taken",
            "the validator of %s is generated as %s, but a class with this name exists; rename one of them"),
    WIRE_NAME_TAKEN(
            "wire-name-taken", "another property has the wire name \"%s\"; give each property its own @WireName"),
    WIRE_NAME_CONFLICT(
            "wire-name-conflict",
            "%1$s has two JSON names, %2$s and %3$s: keep one of them, or set the name for rules with @WireName"),
    WIRE_NAME_STRATEGY(
            "wire-name-strategy",
            "the naming strategy %1$s, which determines the name of the property \"%2$s\", cannot run at compile "
                    + "time: name the properties with @WireName"),
    WIRE_NAME_MALFORMED("wire-name-malformed", "a wire name must not be empty; write the name of the JSON property"),
    DEFAULT_MALFORMED("default-malformed", "the default \"%s\" is not %s"),
    OPEN_ENUM_WORD("open-enum-word", "%s is marked with @OpenEnum, but has no method String word(); add it"),
    OPEN_ENUM_TWICE("open-enum-twice", "the word \"%s\" is listed twice; remove one of them"),
    FIELD_UNREAD(
            "field-unread",
            "@%1$s on %2$s would not be checked: a property needs an accessor or a getter of the field's type that "
                    + "is neither private nor static; write %3$s %2$s() or %3$s %4$s()"),
    FIELD_INHERITED(
            "field-inherited",
            "%1$s inherits %2$s from %3$s, where @%4$s would not be checked: write an accessor or a getter of the "
                    + "field's type that is neither private nor static, in %3$s or in %1$s"),
    EXTRAS_SIGNATURE(
            "extras-signature",
            "an @Extras accessor must have no parameters and return Map<String, ?>; this one is %s"),
    EXTRAS_TWICE("extras-twice", "%s has more than one @Extras accessor; keep one"),
    LIMIT_MALFORMED("limit-malformed", "the limit \"%s\" is not a number; write a number"),
    LIMITS_CONTRARY("limits-contrary", "no value satisfies %s: %s; change one of the limits"),
    LIMIT_UNREACHABLE("limit-unreachable", "no %s satisfies @%s: %s; change the limit"),
    SIZE_NEGATIVE("size-negative", "a size cannot be negative; write 0 or more"),
    DEFAULT_OUTSIDE("default-outside", "the default \"%s\" violates @%s: it %s; change one of them"),
    LIMIT_RANGE(
            "limit-range",
            "the limit %s is out of range for %s; write a limit in range, or declare the number as BigDecimal"),
    CONSTRAINT_TYPE("constraint-type", "@%s does not apply to a value of type %s; %s"),
    PATTERN_MALFORMED("pattern-malformed", "invalid regular expression: %s"),
    PATTERN_REFUSED(
            "pattern-refused",
            "at index %s: %s; or replace @Pattern by a method marked with @Rule; or use java.util.regex: add "
                    + "@ConstraintOptions(javaPatterns = true) to the type"),
    CONSTRAINT_UNKNOWN(
            "constraint-unknown",
            "@%s cannot be enforced: %s; write a rule instead, or compose the annotation of supported constraints"),
    CONSTRAINT_VALIDATOR(
            "constraint-validator",
            "@%s is checked by %s, and calls of such classes are disabled: add "
                    + "@ConstraintOptions(constraintValidators = true) to the type or its package, or write a rule"),
    CONSTRAINT_JAVAX(
            "constraint-javax",
            "@%s is not supported: use %s from the artifact jakarta.validation:jakarta.validation-api, version 3 or "
                    + "later"),
    CONSTRAINT_MESSAGE("constraint-message", "%s"),
    CONSTRAINT_UNWRAPPED(
            "constraint-unwrapped",
            "@%s with the payload Unwrapping.Unwrap applies to the content of the value: write it on the type "
                    + "argument"),
    CONSTRAINT_GROUP(
            "constraint-group",
            "@%s is not checked: validators check only the group Default, and this constraint is in %s; remove "
                    + "groups, or suppress this note with @SuppressWarnings(\"constraint-group\")",
            Kind.NOTE),
    GROUPS_UNREAD(
            "groups-unread",
            "@%s has no effect: validators check only the constraints of the group Default, in no particular order; "
                    + "remove the annotation, or suppress this note with @SuppressWarnings(\"groups-unread\")",
            Kind.NOTE),

    // rule interfaces
    RULES_KIND("rules-kind", "@RulesFor is for interfaces; %s is %s"),
    RULES_HIDDEN("rules-hidden", "%s must %s: the validator that calls it is generated in %s"),
    RULES_MODEL(
            "rules-model", "%s has no validator to which these rules can be added: mark it with @GenerateValidator"),
    RULES_MISSING("rules-missing", "@%s has no effect here: move it to an interface marked with @RulesFor"),
    RULES_EMPTY("rules-empty", "%s has no rules; add a rule, or remove @RulesFor"),
    RULES_APART(
            "rules-apart",
            "%1$s cannot be compiled without %2$s: an earlier compilation wrote %2$s into the same output, and its "
                    + "validator contains these rules; compile both, or the whole module"),
    PROVIDES_MISSING("provides-missing", "module %s must register these rules; add to its module-info.java:%n    %s"),

    // rules
    ID_MALFORMED(
            "id-malformed", "\"%s\" is not a valid id: write a letter, followed by letters, digits, '-', '_' or '.'"),
    ID_MISSING("id-missing", "a rule needs an id; set id"),
    ID_TAKEN("id-taken", "the id \"%s\" is taken by %s; choose another"),
    ID_KEYWORD("id-keyword", "the id \"%s\" is taken by the constraint on %s; choose another"),
    ID_TWICE(
            "id-twice",
            "the id \"%s\" is taken by another rule of this interface, and only rules of the same annotation for "
                    + "different properties may share an id; choose another id"),
    ID_SEVERAL("id-several", "a rule that returns boolean has one id, not %s; write one id, or return a Violation"),
    PROPERTY_UNKNOWN("property-unknown", "%s has no property \"%s\"%s"),
    PROPERTY_UNWRITABLE(
            "property-unwritable",
            "expressions cannot refer to a property with the name \"%s\"; write a rule method instead"),
    PROPERTY_PRIVATE("property-hidden", "validators cannot access %s: neither it nor its type may be private"),
    PROPERTY_OF_HIDDEN(
            "property-hidden",
            "validators cannot access %s: its type belongs to another package and is not public; make the type "
                    + "public"),
    PROPERTY_ELSEWHERE(
            "property-hidden", "%s is not accessible in %s: make it and its type public, or write the rule in %s"),
    PROPERTY_TWICE("property-twice", "\"%s\" is named twice; name each property once"),
    PROPERTY_ITSELF(
            "property-itself",
            "\"%s\" is already named in the member \"%s\": a rule relates different properties; name another property"),
    MEMBER_EMPTY(
            "member-empty",
            "@%1$s needs an expression in %2$s: write %2$s = \"this.name == …\", or the name of a property"),
    PROPERTY_NONE("property-none", "@%s has an empty list in the member \"%s\"; write at least one item"),
    FOR_EACH_LIST(
            "for-each-list",
            "\"%s\" is not a list: forEach checks each item of a List or an array; for another collection, write "
                    + "collection.all(item, condition)"),
    MESSAGE_MISSING("message-missing", "the message is missing: set message to a description of the violation"),
    MESSAGE_UNUSED("message-unused", "this rule returns a Violation, which contains the message; remove message"),
    ON_UNUSED("on-unused", "this rule returns a Violation, which contains the path; remove on"),
    ON_ITEM("on-item", "the items of \"%s\" have no properties; remove on"),
    EXPR_MISSING("expr-missing", "the expression is missing: write the condition in expr"),
    EXPR_UNUSED(
            "expr-unused",
            "a rule method has no expr: move the condition into the method, or move the annotation to the interface"),
    MESSAGE_BRACE("message-piece", "this brace is never closed; write {{ for a literal brace"),
    MESSAGE_TYPE(
            "message-piece",
            "a message can show text, numbers, booleans, and lists and maps of these, but not this value"),
    CYCLE("cycle", "%s: remove one of these annotations from the type of another"),
    TOO_MANY_PARTS(
            "too-many-parts",
            "@%s expands to more than %d rule annotations; remove some of the annotations on its type and on their "
                    + "types"),
    PLACEHOLDER_UNKNOWN("placeholder", "the definition of @%s is invalid: $%s is not one of its members"),
    PLACEHOLDER_SEVERAL(
            "placeholder",
            "the definition of @%s is invalid: $%s has several values; write it in an item of a list literal"),
    PLACEHOLDER_LISTS(
            "placeholder",
            "the definition of @%s is invalid: one item of a list literal contains two lists, $%s and $%s"),
    PLACEHOLDER_ONE("placeholder", "the definition of @%s is invalid: %s has several values, but %s of @%s takes one"),
    METHOD_STATIC("method-static", "a rule method must be static; %s is not"),
    METHOD_PRIVATE("method-private", "a rule method must not be private; the generated validator calls %s"),
    METHOD_RETURNS(
            "method-returns",
            "a rule method returns boolean (true if the rule is satisfied) or Violation (null if it is satisfied), "
                    + "not %s"),
    METHOD_PARAMETERS("method-parameters", "this rule method must have the parameters (%s), not (%s)"),
    METHOD_THROWS("method-throws", "a rule method must not declare checked exceptions: catch them in %s"),

    // the processor
    VALIDATOR_STALE(
            "validator-stale",
            "%s is out of date, and this compiler does not replace a class that it has read; its class file has been "
                    + "deleted: compile again"),
    CLASS_MISSING("class-missing", "%s cannot be read: %s; add the missing class to the class path"),
    INTERNAL(
            "internal-error",
            "the processor failed at %s. This is a bug in the processor: please report it to the authors of "
                    + "kling4j, with the declaration and these lines%n%s");

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
