package io.github.kling4j.validation.generator.function;

import static io.github.kling4j.validation.generator.expression.Type.Scalar.BOOL;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.INT;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.STRING;

import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.code.ExpressionRuntime;
import io.github.kling4j.validation.generator.code.Java;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Literal;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Function.Form;
import io.github.kling4j.validation.generator.expression.Overload;
import io.github.kling4j.validation.generator.expression.Overload.Signature;
import io.github.kling4j.validation.generator.expression.Overload.Trait;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Type.Holder;
import io.github.kling4j.validation.generator.expression.Type.ListType;
import io.github.kling4j.validation.generator.expression.Type.MapType;
import io.github.kling4j.validation.generator.expression.Type.OptionalType;
import io.github.kling4j.validation.generator.expression.Type.Parameter;
import io.github.kling4j.validation.generator.expression.Writer;
import java.util.List;
import java.util.stream.Stream;

/**
 * A function that takes or returns optionals. {@code OptionalReader} converts the calls to presence tests, because
 * optionals do not exist at run time.
 *
 * @param name the name of the function in CEL
 * @param form the notation of its calls
 * @param written an example of a call, for messages; empty if only macros and operators call the function
 * @param signatures the types of the operands and of the result
 */
public record Optionals(String name, Form form, String written, List<Signature> signatures) {

    private static final Type VALUE = new Parameter("A");
    private static final Type OPTIONAL = new OptionalType(VALUE);
    private static final Type OTHER = new OptionalType(new Parameter("B"));
    private static final Type LIST = ListType.of(VALUE);
    private static final Type MAP = MapType.of(new Parameter("K"), VALUE);

    /**
     * The name of the function that the macro {@code x.optMap(name, value)} calls. The argument of the function is a
     * list that contains the value; an empty list if {@code x} has no value.
     */
    public static final String MAPPED = "@opt_map";
    /**
     * The name of the function that the macro {@code x.optFlatMap(name, optional)} calls. The argument of the function
     * is a list that contains the optional; an empty list if {@code x} has no value.
     */
    public static final String FLAT_MAPPED = "@opt_flat_map";
    /**
     * The name of the function that returns a list with the value of an optional; an empty list for an optional without
     * a value.
     */
    public static final String ITEMS = "@opt_items";

    /** The name of the function that returns the first item of a list. */
    public static final String FIRST = "first";
    /** The name of the function that returns the last item of a list. */
    public static final String LAST = "last";

    private static final List<Optionals> FUNCTIONS = List.of(
            of("optional.of", Form.GLOBAL, "optional.of(x)", Overload.of(VALUE).to(OPTIONAL)),
            of(
                    "optional.ofNonZeroValue",
                    Form.GLOBAL,
                    "optional.ofNonZeroValue(x)",
                    Overload.of(VALUE).to(OPTIONAL)),
            of("optional.none", Form.GLOBAL, "optional.none()", Overload.of().to(OPTIONAL)),
            of(
                    "or",
                    Form.MEMBER,
                    "optional.or(other)",
                    Overload.of(OPTIONAL, OPTIONAL).to(OPTIONAL)),
            of(
                    "orValue",
                    Form.MEMBER,
                    "optional.orValue(x)",
                    Overload.of(OPTIONAL, VALUE).to(VALUE)),
            of(
                    "hasValue",
                    Form.MEMBER,
                    "optional.hasValue()",
                    Overload.of(OPTIONAL).to(BOOL)),
            of("value", Form.MEMBER, "optional.value()", Overload.of(OPTIONAL).to(VALUE)),
            of(FIRST, Form.MEMBER, "list.first()", Overload.of(LIST).to(OPTIONAL)),
            of(LAST, Form.MEMBER, "list.last()", Overload.of(LIST).to(OPTIONAL)),
            of("_?._", Form.OPERATOR, "", Overload.of(VALUE, STRING).to(OTHER)),
            of(
                    "_[?_]",
                    Form.OPERATOR,
                    "",
                    Overload.of(LIST, INT).to(OPTIONAL),
                    Overload.of(new OptionalType(LIST), INT).to(OPTIONAL),
                    Overload.of(MAP, new Parameter("K")).to(OPTIONAL),
                    Overload.of(new OptionalType(MAP), new Parameter("K")).to(OPTIONAL)),
            of(MAPPED, Form.OPERATOR, "", Overload.of(LIST).to(OPTIONAL)),
            of(
                    FLAT_MAPPED,
                    Form.OPERATOR,
                    "",
                    Overload.of(ListType.of(OPTIONAL)).to(OPTIONAL)),
            of(ITEMS, Form.OPERATOR, "", Overload.of(OPTIONAL).to(LIST)));

    static final List<Optionals> ALL = Stream.concat(
                    FUNCTIONS.stream(),
                    NamedFormats.names()
                            .map(format -> of(
                                    NamedFormats.validation(format),
                                    Form.OPERATOR,
                                    "",
                                    Overload.of(STRING).to(new OptionalType(ListType.of(STRING))))))
            .toList();

    /** The signatures of {@code x[key]} for an optional list or map {@code x}. */
    public static final List<Signature> INDEX = List.of(
            Overload.of(new OptionalType(LIST), INT).to(OPTIONAL),
            Overload.of(new OptionalType(MAP), new Parameter("K")).to(OPTIONAL));

    private static final Overload HAS_INDEX = Overload.of(LIST, INT)
            .certain(Optionals::hasIndex)
            .with(Trait.TAKES_NULL_ITEMS)
            .named("[?]");
    private static final Overload NO_VALUE = Overload.of()
            .to(VALUE)
            .failing((call, writer) -> Java.primary(
                    call.type().java().box(),
                    "$T.<$T>noValue()",
                    ExpressionRuntime.EXPRESSIONS,
                    call.type().java().box()))
            .named("value");

    private static Optionals of(String name, Form form, String written, Signature... signatures) {
        return new Optionals(name, form, written, List.of(signatures));
    }

    /**
     * Returns whether this function can be called with the given number of arguments.
     *
     * @param isMember whether the call has a receiver, which is not one of the arguments
     */
    public boolean isCalled(boolean isMember, int arguments) {
        int operands = isMember ? arguments + 1 : arguments;
        return (form == Form.MEMBER) == isMember
                && signatures.stream()
                        .anyMatch(signature -> signature.parameters().size() == operands);
    }

    /**
     * Returns a condition that tests whether a list has an item at an index.
     *
     * @param offset the offset of the condition in the text of the rule
     */
    public static Expression hasIndex(Expression list, Expression index, int offset) {
        return new Operation(HAS_INDEX, List.of(list, index), BOOL, offset);
    }

    /** Returns an expression for the value of an optional without a value. The evaluation of the expression fails. */
    public static Expression noValue(Type type, int offset) {
        return new Operation(NO_VALUE, List.of(), type, offset);
    }

    private static Java hasIndex(Operation call, Writer writer) {
        Java list = writer.value(call.left());
        Java index = writer.value(call.right());
        boolean isNatural =
                call.right() instanceof Literal literal && literal.value() instanceof Long place && place >= 0;
        String size = ((ListType) call.left().type()).holder() == Holder.ARRAY ? "$L.length" : "$L.size()";
        return isNatural
                ? Java.condition(Java.RELATION, size + " > $L", list.receiver(), index.code())
                : Java.primary(
                        TypeName.BOOLEAN,
                        "$T.has(" + size + ", $L)",
                        ExpressionRuntime.EXPRESSIONS,
                        list.receiver(),
                        index.asLong());
    }
}
