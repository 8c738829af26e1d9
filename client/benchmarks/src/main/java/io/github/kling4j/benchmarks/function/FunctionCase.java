package io.github.kling4j.benchmarks.function;

import io.github.kling4j.validation.Validator;

/** A group of functions: its name in the guide, its rule, and the validator that was made of the rule. */
public enum FunctionCase {
    TEXT("text", FunctionRules.TEXT, new FunctionRules_TextValidator()),
    MATH("math", FunctionRules.MATH, new FunctionRules_MathValidator()),
    LISTS("lists", FunctionRules.LISTS, new FunctionRules_ListsValidator()),
    SETS("sets", FunctionRules.SETS, new FunctionRules_SetsValidator()),
    HOSTS("hosts", FunctionRules.HOSTS, new FunctionRules_HostsValidator()),
    ADDRESSES("addresses", FunctionRules.ADDRESSES, new FunctionRules_AddressesValidator()),
    OPTIONALS("optionals", FunctionRules.OPTIONALS, new FunctionRules_OptionalsValidator()),
    TIME("timestamps and durations", FunctionRules.TIME, new FunctionRules_TimeValidator()),
    FIELDS("fields of a timestamp in a time zone", FunctionRules.FIELDS, new FunctionRules_FieldsValidator()),
    NOW("`now`", FunctionRules.NOW, new FunctionRules_NowValidator().at(Site.CLOCK)),
    PAIRS("macros with two variables", FunctionRules.PAIRS, new FunctionRules_PairsValidator()),
    BIND("`cel.bind`", FunctionRules.BIND, new FunctionRules_BindValidator()),
    UNSIGNED("uint", FunctionRules.UNSIGNED, new FunctionRules_UnsignedValidator()),
    BYTES("bytes", FunctionRules.BYTES, new FunctionRules_BytesValidator());

    private final String heading;
    private final String expression;
    private final Validator<Site> validator;

    FunctionCase(String heading, String expression, Validator<Site> validator) {
        this.heading = heading;
        this.expression = expression;
        this.validator = validator;
    }

    String heading() {
        return heading;
    }

    String expression() {
        return expression;
    }

    Validator<Site> validator() {
        return validator;
    }
}
