package io.github.kling4j.validation.generator.translate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Comprehension;
import io.github.kling4j.validation.generator.expression.Expression.Conditional;
import io.github.kling4j.validation.generator.expression.Expression.ListLiteral;
import io.github.kling4j.validation.generator.expression.Expression.Literal;
import io.github.kling4j.validation.generator.expression.Expression.MapLiteral;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Expression.Presence;
import io.github.kling4j.validation.generator.expression.Expression.Select;
import io.github.kling4j.validation.generator.expression.Expression.Undeclared;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.Nullness;
import io.github.kling4j.validation.generator.expression.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes Java of expressions. What Java says in an expression stays one; loops, and what may not be evaluated at all,
 * become statements that lead up to it.
 */
public final class Translator {

    /** Characters of one expression of Java; the shortest operator takes three. */
    private static final int LONGEST = 600;
    /** Parts of an expression that cannot be long. */
    private static final int FEW = 40;

    private final Body body;
    private final Constants constants;
    private final Map<String, Java> variables = new HashMap<>();
    private final Map<String, Java> held = new HashMap<>();
    private final Reads reads;
    private final OperationTranslator operations;
    private final LogicTranslator logic;
    private final LoopTranslator loops;
    /** Whether there is anything that can be too long for javac: to measure takes time. */
    private boolean isLarge;

    /**
     * Makes a translator.
     *
     * @param body where statements go
     * @param constants where constants go
     * @param whenMissing what to do when a value that must be there is missing; null where nothing can be
     */
    public Translator(Body body, Constants constants, @Nullable CodeBlock whenMissing) {
        this(body, constants, whenMissing, Set.of());
    }

    /**
     * Makes a translator.
     *
     * @param body where statements go
     * @param constants where constants go
     * @param whenMissing what to do when a value that must be there is missing; null where nothing can be
     * @param unguarded what is read without a guard, and must be there
     */
    public Translator(Body body, Constants constants, @Nullable CodeBlock whenMissing, Set<Expression> unguarded) {
        this.body = body;
        this.constants = constants;
        this.reads = new Reads(body, whenMissing, unguarded);
        this.operations = new OperationTranslator(this);
        this.logic = new LogicTranslator(this);
        this.loops = new LoopTranslator(this);
    }

    /**
     * Says what a variable of the expressions is in Java.
     *
     * @param javaName the variable that holds it
     * @param held the Java type of that variable
     */
    public void declare(String name, Type type, String javaName, TypeName held) {
        bind(name, type, Java.variable(javaName, held));
    }

    /** Reads what expressions ask of the declared variables: do this once, before translating them. */
    public void open(List<Expression> expressions) {
        isLarge |= expressions.stream().flatMap(Expression::all).skip(FEW).findAny().isPresent();
        expressions.stream()
                .flatMap(Expression::all)
                .filter(part -> part instanceof Variable variable && !variable.isIteration())
                .map(Variable.class::cast)
                .map(Variable::name)
                .distinct()
                .toList()
                .forEach(name -> open(name, expressions));
    }

    private void open(String name, List<Expression> expressions) {
        expressions.stream()
                .flatMap(Expression::all)
                .filter(part -> part instanceof Variable variable && variable.name().equals(name))
                .map(Variable.class::cast)
                .findFirst()
                .ifPresent(variable -> {
                    reads.endWhenNull(variable, held.get(name));
                    reads.open(variable, variables.get(name), expressions);
                });
    }

    /** Adds statements that leave when an expression has an outcome, and go on when it has not. */
    public void leaveWhen(boolean outcome, Expression expression, CodeBlock leave) {
        logic.leaveWhen(outcome, expression, leave);
    }

    /** Returns the text of an expression's value; what leads up to it has been added to the body. */
    public CodeBlock translate(Expression expression) {
        return value(expression).code();
    }

    Body body() {
        return body;
    }

    Constants constants() {
        return constants;
    }

    Reads reads() {
        return reads;
    }

    /** Says what a variable is in Java, as a list or a parameter holds it. */
    void bind(String name, Type type, Java java) {
        held.put(name, java);
        variables.put(name, Reads.converted(type, java));
    }

    /** Returns what holds an item, or the value of a key, and may be null. */
    Java held(Expression item) {
        return item instanceof Variable variable ? held.get(variable.name()) : operations.held((Operation) item);
    }

    Java value(Expression expression) {
        return bounded(written(expression));
    }

    /** Returns a variable for an expression that is long: javac calls itself for each operator within another. */
    Java bounded(Java java) {
        boolean isLong = isLarge && !java.isSimple() && java.code().toString().length() > LONGEST;
        return isLong ? body.local("part", java.type(), java.code()) : java;
    }

    private Java written(Expression expression) {
        if (expression instanceof Literal literal) {
            return literal(literal);
        }
        if (expression instanceof Variable variable) {
            return variables.get(variable.name());
        }
        if (expression instanceof Select select) {
            return reads.value(select, value(select.operand()));
        }
        if (expression instanceof Undeclared undeclared) {
            return reads.raw(undeclared, value(undeclared.operand()));
        }
        if (expression instanceof Operation operation) {
            return operation(operation);
        }
        if (expression instanceof Comprehension comprehension) {
            return loops.translate(comprehension);
        }
        if (expression instanceof ListLiteral list) {
            return list(list);
        }
        if (expression instanceof MapLiteral map) {
            return map(map);
        }
        return expression instanceof Conditional conditional
                ? logic.conditional(conditional)
                : logic.presence((Presence) expression, false);
    }

    private Java operation(Operation operation) {
        return switch (operation.operator()) {
            case AND, OR, NOT -> logic.translate(operation);
            case SUM, MIN, MAX -> loops.translateNumbers(operation);
            case SIZE -> loops.size(operation);
            case IN -> loops.in(operation);
            default -> operations.translate(operation);
        };
    }

    private static Java literal(Literal literal) {
        if (literal.value() instanceof Long number) {
            return whole(number);
        }
        if (literal.value() instanceof Double number) {
            int precedence = Double.compare(number, 0) < 0 ? Java.UNARY : Java.PRIMARY;
            return new Java(decimal(number), TypeName.DOUBLE, precedence, true);
        }
        if (literal.value() instanceof Boolean flag) {
            return Java.constant(CodeBlock.of("$L", flag), TypeName.BOOLEAN);
        }
        return literal.value() == null
                ? Java.constant(CodeBlock.of("null"), ClassName.get(Object.class))
                : text((String) literal.value());
    }

    /** Text of several lines is written as a sum of them. */
    private static Java text(String text) {
        boolean isSum = text.indexOf('\n') >= 0 && text.indexOf('\n') < text.length() - 1;
        return new Java(
                TextLiteral.of(text), ClassName.get(String.class), isSum ? Java.ADDITION : Java.PRIMARY, true);
    }

    static Java whole(long number) {
        if (number == (int) number) {
            return new Java(CodeBlock.of("$L", number), TypeName.INT, number < 0 ? Java.UNARY : Java.PRIMARY, true);
        }
        return number == Long.MIN_VALUE
                ? Java.constant(CodeBlock.of("$T.MIN_VALUE", Long.class), TypeName.LONG)
                : new Java(CodeBlock.of("$LL", number), TypeName.LONG, number < 0 ? Java.UNARY : Java.PRIMARY, true);
    }

    static CodeBlock decimal(double number) {
        if (Double.isNaN(number)) {
            return CodeBlock.of("$T.NaN", Double.class);
        }
        return Double.isInfinite(number)
                ? CodeBlock.of("$T.$L_INFINITY", Double.class, number > 0 ? "POSITIVE" : "NEGATIVE")
                : CodeBlock.of("$L", number);
    }

    private Java list(ListLiteral list) {
        boolean mayHoldNull = Nullness.of(list).item().mayBeNull();
        List<CodeBlock> items = list.items().stream()
                .map(item -> mayHoldNull && Nullness.of(item).mayBeNull() ? boxedOrNull(item) : boxed(item))
                .toList();
        TypeName type = list.type().java();
        boolean isConstant = !list.items().isEmpty() && list.items().stream().allMatch(Literal.class::isInstance);
        return isConstant
                ? Java.constant(
                        CodeBlock.of("$L", constants.addAll("values", List.class, type, items)), type)
                : Java.primary(
                        type,
                        mayHoldNull ? "$T.<$T>asList($L)" : "$T.<$T>of($L)",
                        mayHoldNull ? Arrays.class : List.class,
                        ((ParameterizedTypeName) type).typeArguments().get(0),
                        CodeBlock.join(items, ", "));
    }

    /** The keys keep their order, which {@code Map.of} would shuffle anew in each run. */
    private Java map(MapLiteral map) {
        List<CodeBlock> parts = map.keysAndValues().stream().map(this::boxed).toList();
        List<TypeName> types = ((ParameterizedTypeName) map.type().java()).typeArguments();
        CodeBlock code = CodeBlock.of(
                "$T.map($L, $L)",
                OperationTranslator.EXPRESSIONS,
                everySecond(parts, 0, types.get(0)),
                everySecond(parts, 1, types.get(1)));
        return new Java(code, map.type().java(), Java.PRIMARY, false);
    }

    private static CodeBlock everySecond(List<CodeBlock> parts, int first, TypeName type) {
        CodeBlock items = IntStream.iterate(first, i -> i < parts.size(), i -> i + 2)
                .mapToObj(parts::get)
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T.<$T>of($L)", List.class, type, items);
    }

    /**
     * Returns the text of a value that will be held as an object: a {@code long} must not become an {@code Integer}.
     */
    private CodeBlock boxed(Expression expression) {
        Java value = value(expression);
        return expression.type().java().equals(TypeName.LONG) ? value.asLong() : value.code();
    }

    private CodeBlock boxedOrNull(Expression item) {
        Java held = held(item);
        if (held.type().equals(item.type().java().box())) {
            return held.code();
        }
        Java each = held.isSimple() ? held : body.local("value", held.type(), held.code());
        Java value = Reads.converted(item.type(), each);
        return CodeBlock.of(
                "$L == null ? null : $L", each.code(), item.type() == Type.Scalar.INT ? value.asLong() : value.code());
    }
}
