package io.github.kling4j.benchmarks.function;

import io.github.kling4j.validation.Validator;

/** A group of functions: its rule, and the validator that was made of the rule. */
public enum FunctionCase {
    TEXT(FunctionRules.TEXT, new FunctionRules_TextValidator()),
    MATH(FunctionRules.MATH, new FunctionRules_MathValidator()),
    LISTS(FunctionRules.LISTS, new FunctionRules_ListsValidator()),
    SETS(FunctionRules.SETS, new FunctionRules_SetsValidator()),
    HOSTS(FunctionRules.HOSTS, new FunctionRules_HostsValidator()),
    ADDRESSES(FunctionRules.ADDRESSES, new FunctionRules_AddressesValidator());

    private final String expression;
    private final Validator<Site> validator;

    FunctionCase(String expression, Validator<Site> validator) {
        this.expression = expression;
        this.validator = validator;
    }

    String expression() {
        return expression;
    }

    Validator<Site> validator() {
        return validator;
    }
}
