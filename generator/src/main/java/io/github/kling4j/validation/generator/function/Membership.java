package io.github.kling4j.validation.generator.function;

import static io.github.kling4j.validation.generator.expression.Type.Scalar.NOTHING;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.STRING;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.code.ExpressionRuntime;
import io.github.kling4j.validation.generator.code.Java;
import io.github.kling4j.validation.generator.code.TextLiteral;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Literal;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Function;
import io.github.kling4j.validation.generator.expression.ListLiteral;
import io.github.kling4j.validation.generator.expression.Overload;
import io.github.kling4j.validation.generator.expression.Overload.Trait;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Type.ListType;
import io.github.kling4j.validation.generator.expression.Type.MapType;
import io.github.kling4j.validation.generator.expression.Type.Parameter;
import io.github.kling4j.validation.generator.expression.Writer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The operator {@code in}: {@code item in list} and {@code key in map}. */
public final class Membership {

    /** The maximum number of comparisons in one Java expression. */
    private static final int FEW = 20;

    private static final Type ANY = new Parameter("A");

    static final Function IN = Function.operator(
            "@in",
            "in",
            Overload.of(ANY, ListType.of(ANY))
                    .certain(Membership::inList)
                    .constant(values -> isIn(values.get(0), (List<?>) values.get(1)))
                    .with(Trait.COMPARES, Trait.TAKES_NULL_ITEMS, Trait.GOES_OVER_ITEMS),
            Overload.of(ANY, MapType.of(ANY, new Parameter("B")))
                    .certain(Membership::inMap)
                    .constant(values -> ((Map<?, ?>) values.get(1)).containsKey(values.get(0)))
                    .with(Trait.COMPARES, Trait.TAKES_NULL_ITEMS));

    private Membership() {}

    /** Returns the expression {@code key in map}. */
    public static Operation ofKey(Expression key, Expression map, int offset) {
        return new Operation(IN.overloads().get(1), List.of(key, map), Type.Scalar.BOOL, offset);
    }

    private static @Nullable Object isIn(Object item, List<?> list) {
        boolean isKnown = true;
        for (Object each : list) {
            Boolean equal = ConstantOrder.equal(item, each);
            if (Boolean.TRUE.equals(equal)) {
                return true;
            }
            isKnown &= equal != null;
        }
        return isKnown ? false : null;
    }

    private static Java inMap(Operation call, Writer writer) {
        MapType type = (MapType) call.right().type();
        Java key = writer.key(call.left(), type);
        Java map = writer.value(call.right());
        boolean mayBeOther = key.type().equals(ClassName.OBJECT);
        return mayBeOther
                ? Java.primary(TypeName.BOOLEAN, "$T.isIn($L, $L)", ExpressionRuntime.KEYS, map.code(), key.code())
                : Java.primary(TypeName.BOOLEAN, "$L.containsKey($L)", map.receiver(), key.code());
    }

    private static Java inList(Operation call, Writer writer) {
        Expression wanted = call.left();
        if (((ListType) call.right().type()).item() == NOTHING) {
            return inNothing(wanted, writer);
        }
        if (call.right() instanceof ListLiteral list && areFew(list, wanted.type())) {
            return inConstants(wanted, list, writer);
        }
        Java value = writer.body().simple(writer.value(wanted), "wanted");
        Java found = writer.body().local("found", TypeName.BOOLEAN, CodeBlock.of("false"));
        writer.search(
                call.right(),
                item -> Comparisons.equality(true, wanted.type(), item, value),
                CodeBlock.builder().addStatement("$L = true", found.code()).build());
        return found;
    }

    /**
     * Returns the Java code {@code false}, for an empty list. The wanted item is evaluated if its evaluation may fail.
     */
    private static Java inNothing(Expression wanted, Writer writer) {
        Java value = writer.value(wanted);
        if (wanted.canFail()) {
            writer.body().local("wanted", value.type(), value.code());
        }
        return Java.constant(CodeBlock.of("false"), TypeName.BOOLEAN);
    }

    /**
     * Returns whether a value is compared with the items of a list literal without a loop: with at most {@link #FEW}
     * constants, or with any number of constant texts.
     */
    private static boolean areFew(ListLiteral list, Type type) {
        return list.isConstant() && (type == STRING || list.items().size() <= FEW);
    }

    private static Java inConstants(Expression wanted, ListLiteral list, Writer writer) {
        if (list.items().size() > 2 && wanted.type() == STRING) {
            List<CodeBlock> words = list.items().stream()
                    .map(item -> TextLiteral.of(((Literal) item).text()))
                    .distinct()
                    .toList();
            TypeName set = ParameterizedTypeName.get(ClassName.get(Set.class), ClassName.get(String.class));
            String constant = writer.constants().addAll("words", Set.class, set, words);
            return Java.primary(
                    TypeName.BOOLEAN,
                    "$L.contains($L)",
                    constant,
                    writer.value(wanted).code());
        }
        Java value = writer.body().simple(writer.value(wanted), "wanted");
        CodeBlock any = list.items().stream()
                .map(item -> Comparisons.equality(true, wanted.type(), value, writer.value(item))
                        .in(Java.OR))
                .collect(CodeBlock.joining(" || "));
        return Java.condition(list.items().size() == 1 ? Java.EQUALITY : Java.OR, "$L", any);
    }
}
