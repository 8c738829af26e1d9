package io.github.kling4j.validation.generator.function;

import static io.github.kling4j.validation.generator.expression.Type.Scalar.BOOL;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.DOUBLE;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.INT;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.STRING;

import io.github.kling4j.validation.generator.expression.Function;
import io.github.kling4j.validation.generator.expression.Function.Form;
import io.github.kling4j.validation.generator.expression.Overload;
import io.github.kling4j.validation.generator.expression.Overload.Trait;
import io.github.kling4j.validation.generator.expression.Overload.Translation;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Type.ListType;
import io.github.kling4j.validation.generator.expression.Type.Parameter;
import java.util.List;
import java.util.stream.Stream;

/** CEL's extensions for lists, alone and as sets, and what Kubernetes and protovalidate add to them. */
public final class Sequences {

    /** What {@code list.sortBy(item, key)} becomes. No author can write the name. */
    public static final String SORT_BY_KEYS = "@sortBy";

    private static final Type ANY = new Parameter("A");
    private static final Type ANY_LIST = ListType.of(ANY);

    static final List<Function> ALL = List.of(
            Function.of(
                    "lists.range",
                    Form.GLOBAL,
                    "lists.range(size)",
                    Overload.of(INT).to(ListType.of(INT)).failing(run("range"))),
            member(
                    "slice",
                    "list.slice(start, end)",
                    Overload.of(ANY_LIST, INT, INT)
                            .to(ANY_LIST)
                            .failing(run("slice"))
                            .with(Trait.KEEPS_ITEMS)),
            member(
                    "flatten",
                    "list.flatten()",
                    Overload.of(ListType.of(ANY_LIST))
                            .to(ANY_LIST)
                            .certain(run("flatten"))
                            .with(Trait.KEEPS_INNER_ITEMS)),
            member(
                    "reverse",
                    "list.reverse()",
                    Overload.of(ANY_LIST).to(ANY_LIST).certain(run("reverse")).with(Trait.KEEPS_ITEMS)),
            member(
                    "distinct",
                    "list.distinct()",
                    Overload.of(ANY_LIST)
                            .to(ANY_LIST)
                            .certain(run("distinct"))
                            .with(Trait.KEEPS_ITEMS, Trait.READS_ITEMS)),
            member(
                    "sort",
                    "list.sort()",
                    ordered(item -> Overload.of(ListType.of(item))
                            .to(ListType.of(item))
                            .failing(call -> item == DOUBLE, run("sort"))
                            .with(Trait.KEEPS_ITEMS, Trait.READS_ITEMS))),
            Function.of(
                    SORT_BY_KEYS,
                    Form.OPERATOR,
                    "sortBy",
                    ordered(key -> Overload.of(ANY_LIST, ListType.of(key))
                            .to(ANY_LIST)
                            .failing(call -> key == DOUBLE, run("sortBy"))
                            .with(Trait.KEEPS_ITEMS))),
            member(
                    "isSorted",
                    "list.isSorted()",
                    ordered(item -> Overload.of(ListType.of(item))
                            .failing(call -> item == DOUBLE, run("isSorted"))
                            .with(Trait.READS_ITEMS))),
            member("min", "list.min()", words("min")),
            member("max", "list.max()", words("max")),
            member("indexOf", "list.indexOf(item)", position("indexOf")),
            member("lastIndexOf", "list.lastIndexOf(item)", position("lastIndexOf")),
            member(
                    "unique",
                    "list.unique()",
                    Overload.of(ANY_LIST).certain(run("isUnique")).with(Trait.READS_ITEMS, Trait.TAKES_NULL_ITEMS)),
            ofSets("contains"),
            ofSets("equivalent"),
            ofSets("intersects"));

    private Sequences() {}

    private static Function member(String name, String written, Overload... overloads) {
        return Function.of(name, Form.MEMBER, written, overloads);
    }

    /** Returns an overload for each type that has an order. */
    private static Overload[] ordered(java.util.function.Function<Type, Overload> overload) {
        return Stream.of(INT, DOUBLE, STRING, BOOL).map(overload).toArray(Overload[]::new);
    }

    private static Overload[] words(String name) {
        return Stream.of(STRING, BOOL)
                .map(item -> Overload.of(ListType.of(item))
                        .to(item)
                        .failing(run(name))
                        .with(Trait.READS_ITEMS))
                .toArray(Overload[]::new);
    }

    private static Overload position(String name) {
        return Overload.of(ANY_LIST, ANY).to(INT).certain(run(name)).with(Trait.READS_ITEMS, Trait.TAKES_NULL_ITEMS);
    }

    private static Function ofSets(String name) {
        return Function.of(
                "sets." + name,
                Form.GLOBAL,
                "sets." + name + "(list, other)",
                Overload.of(ANY_LIST, ANY_LIST)
                        .certain(Calls.of("Sets", name))
                        .with(Trait.READS_ITEMS, Trait.TAKES_NULL_ITEMS));
    }

    private static Translation run(String method) {
        return Calls.of("Sequences", method);
    }
}
