package io.github.kling4j.validation.generator.translate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.code.Body;
import io.github.kling4j.validation.generator.code.Constants;
import io.github.kling4j.validation.generator.code.ExpressionRuntime;
import io.github.kling4j.validation.generator.code.Java;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Index;
import io.github.kling4j.validation.generator.expression.Expression.Select;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Type.ListType;
import io.github.kling4j.validation.generator.expression.Type.MapType;
import io.github.kling4j.validation.generator.expression.Types;
import io.github.kling4j.validation.generator.expression.Writer;
import io.github.kling4j.validation.generator.model.Value;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Translates type-checked expressions to Java. Most expressions become Java expressions. Loops and conditionally
 * evaluated parts become statements before the Java expression.
 */
public final class Translator implements Writer {

    /**
     * The maximum length of a Java expression in characters. An operator takes at least three characters, so this
     * limits the depth of the expression.
     */
    private static final int LONGEST = 600;

    /** Expressions with at most this number of parts are certainly not too long. */
    private static final int FEW = 40;

    private final Body body;
    private final Constants constants;
    private final Map<String, Java> variables = new HashMap<>();
    private final Map<String, Java> held = new HashMap<>();
    private final Forms forms;
    private final Reads reads;
    private final LogicTranslator logic;
    private final Loops loops;
    private final Values values;
    /** Whether an expression may be too long for javac; if not, lengths are not measured. */
    private boolean isLarge;

    /**
     * Creates a translator.
     *
     * @param body receives the statements
     * @param constants receives the constants
     * @param whenMissing the statements that end the evaluation if a required value is missing; null if no value can be
     *     missing
     */
    public Translator(Body body, Constants constants, @Nullable CodeBlock whenMissing) {
        this(body, constants, whenMissing, Set.of());
    }

    /**
     * Creates a translator.
     *
     * @param body receives the statements
     * @param constants receives the constants
     * @param whenMissing the statements that end the evaluation if a required value is missing; null if no value can be
     *     missing
     * @param unguarded the expressions that are read without a guard, so that their values must be present
     */
    public Translator(Body body, Constants constants, @Nullable CodeBlock whenMissing, Set<Expression> unguarded) {
        this.body = body;
        this.constants = constants;
        this.forms = new Forms(constants);
        this.reads = new Reads(body, whenMissing, unguarded, forms);
        this.logic = new LogicTranslator(this);
        this.loops = new Loops(this);
        this.values = new Values(this, logic, new Macros(this, logic, loops));
    }

    /**
     * Binds a variable of the expressions to a Java variable.
     *
     * @param javaName the name of the Java variable
     * @param held the type of the Java variable
     */
    public void declare(String name, Type type, String javaName, TypeName held) {
        bind(name, type, Java.variable(javaName, held));
    }

    /**
     * Binds a variable of the expressions to a Java variable with a value of a model.
     *
     * @param javaName the name of the Java variable
     */
    public void declare(String name, Value value, String javaName) {
        forms.know(value);
        declare(name, Types.ofItem(value), javaName, value.type());
    }

    /**
     * Reads the properties of the declared variables that expressions use. Call this method once, before the
     * expressions are translated.
     */
    public void open(List<Expression> expressions) {
        isLarge |= expressions.stream()
                .flatMap(Expression::all)
                .skip(FEW)
                .findAny()
                .isPresent();
        expressions.stream()
                .flatMap(Expression::all)
                .filter(Select.class::isInstance)
                .forEach(select -> forms.know(((Select) select).property().value()));
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
        if (name.equals(Variable.NOW.name()) && !variables.containsKey(name)) {
            variables.put(
                    name,
                    body.local(name, ClassName.get(Instant.class), CodeBlock.of("$T.now()", ExpressionRuntime.TIMES)));
            return;
        }
        expressions.stream()
                .flatMap(Expression::all)
                .filter(part ->
                        part instanceof Variable variable && variable.name().equals(name))
                .map(Variable.class::cast)
                .findFirst()
                .ifPresent(variable -> {
                    Java declared = held.get(name);
                    if (declared != null) {
                        reads.endWhenNull(variable, declared);
                    }
                    reads.open(variable, variable(name), expressions);
                });
    }

    /** Adds statements that execute {@code leave} if an expression has the given outcome. */
    public void leaveWhen(boolean outcome, Expression expression, CodeBlock leave) {
        logic.leaveWhen(outcome, expression, leave);
    }

    /** Returns the Java code of an expression, and adds the statements that it needs to the body. */
    public CodeBlock translate(Expression expression) {
        return value(expression).code();
    }

    @Override
    public Body body() {
        return body;
    }

    @Override
    public Constants constants() {
        return constants;
    }

    @Override
    public Java items(Expression list) {
        return loops.complete(list);
    }

    @Override
    public void forEach(Expression list, Consumer<Java> each) {
        Type item = ((ListType) list.type()).item();
        loops.forEach(list, held -> each.accept(forms.converted(item, held)));
    }

    @Override
    public void search(Expression list, UnaryOperator<Java> isFound, CodeBlock found) {
        loops.search(list, isFound, found);
    }

    Reads reads() {
        return reads;
    }

    /** Binds a variable of the expressions to an unconverted Java value, such as an item of a list. */
    void bind(String name, Type type, Java java) {
        held.put(name, java);
        variables.put(name, forms.converted(type, java));
    }

    /** Returns the converted Java value of a variable. */
    Java variable(String name) {
        return Objects.requireNonNull(variables.get(name), name);
    }

    @Override
    public Java key(Expression key, MapType map) {
        Java value = heldIn(key)
                .filter(passedOn -> passedOn.type().equals(map.heldKey()))
                .orElseGet(() -> value(key));
        return forms.key(key, value, map);
    }

    /**
     * Returns the unconverted Java value of an expression that is certainly present; empty if no Java variable contains
     * the value.
     */
    Optional<Java> heldIn(Expression expression) {
        if (expression instanceof Variable variable) {
            return Optional.ofNullable(held.get(variable.name()));
        }
        boolean isRead = expression instanceof Select select
                && select.operand() instanceof Variable
                && select.property().defaultValue() == null;
        if (!isRead) {
            return Optional.empty();
        }
        Select select = (Select) expression;
        return Optional.ofNullable(reads.raw(select, value(select.operand())));
    }

    Forms forms() {
        return forms;
    }

    /**
     * Returns the Java value of a list's item or of a map's value, without conversion to its form in expressions. It may
     * be null.
     */
    Java held(Expression item) {
        return item instanceof Variable variable
                ? Objects.requireNonNull(held.get(variable.name()), variable.name())
                : values.held((Index) item);
    }

    @Override
    public Java value(Expression expression) {
        return bounded(expression.accept(values));
    }

    /**
     * Stores a Java expression in a variable if it is long, because javac processes nested operators recursively and
     * may overflow its stack.
     */
    Java bounded(Java java) {
        boolean isLong = isLarge && !java.isSimple() && java.code().toString().length() > LONGEST;
        return isLong ? body.local("part", java.type(), java.code()) : java;
    }
}
