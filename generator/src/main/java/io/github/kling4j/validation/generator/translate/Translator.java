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
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes Java of expressions. What Java says in an expression stays one; loops, and what may not be evaluated at all,
 * become statements that lead up to it.
 */
public final class Translator implements Writer {

    /** Characters of one expression of Java; the shortest operator takes three. */
    private static final int LONGEST = 600;

    /** Parts of an expression that cannot be long. */
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
        this.forms = new Forms(constants);
        this.reads = new Reads(body, whenMissing, unguarded, forms);
        this.logic = new LogicTranslator(this);
        this.loops = new Loops(this);
        this.values = new Values(this, logic, new Macros(this, logic, loops));
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

    /**
     * Says what a variable is in Java that holds a value of a model.
     *
     * @param javaName the variable that holds it
     */
    public void declare(String name, Value value, String javaName) {
        forms.know(value);
        declare(name, Types.ofItem(value), javaName, value.type());
    }

    /** Reads what expressions ask of the declared variables: do this once, before translating them. */
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

    /** Says what a variable is in Java, as a list or a parameter holds it. */
    void bind(String name, Type type, Java java) {
        held.put(name, java);
        variables.put(name, forms.converted(type, java));
    }

    /** Returns the variable of Java that a variable of the expressions is. */
    Java variable(String name) {
        return variables.get(name);
    }

    @Override
    public Java key(Expression key, MapType map) {
        Java value = heldIn(key)
                .filter(passedOn -> passedOn.type().equals(map.heldKey()))
                .orElseGet(() -> value(key));
        return forms.key(key, value, map);
    }

    /** Returns what holds a value in Java that is certainly there, where a variable does. */
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

    /** Returns what holds an item, or the value of a key, and may be null. */
    Java held(Expression item) {
        return item instanceof Variable variable ? held.get(variable.name()) : values.held((Index) item);
    }

    @Override
    public Java value(Expression expression) {
        return bounded(expression.accept(values));
    }

    /** Returns a variable for an expression that is long: javac calls itself for each operator within another. */
    Java bounded(Java java) {
        boolean isLong = isLarge && !java.isSimple() && java.code().toString().length() > LONGEST;
        return isLong ? body.local("part", java.type(), java.code()) : java;
    }
}
