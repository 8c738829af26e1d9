package io.github.kling4j.validation.generator.expression;

import com.palantir.javapoet.CodeBlock;
import io.github.kling4j.validation.generator.code.Body;
import io.github.kling4j.validation.generator.code.Constants;
import io.github.kling4j.validation.generator.code.Java;
import io.github.kling4j.validation.generator.expression.Type.MapType;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The methods that a function calls to generate its Java code. */
public interface Writer {

    /**
     * Returns a Java expression for the value of an operand. Adds the statements that compute the value to the body.
     */
    Java value(Expression operand);

    /**
     * Returns a key in the Java type of the keys of a map, for a method with a parameter of type {@code Object}, such
     * as {@code Map.get}.
     */
    Java key(Expression key, MapType map);

    /**
     * Returns a list after a check of its items. The evaluation of the rule ends at a null item that must not be null.
     */
    Java items(Expression list);

    /** Returns the body to which statements are added. */
    Body body();

    /** Returns the object to which constants are added. */
    Constants constants();

    /**
     * Adds a loop over the items of a list. Filters and mappings become part of the loop, so that no intermediate list
     * is created. The evaluation of the rule ends at a null item.
     *
     * @param each adds the code for an item
     */
    void forEach(Expression list, Consumer<Java> each);

    /**
     * Adds a loop over the items of a list that ends at the first match. Null items are skipped if their declaration
     * permits null.
     *
     * @param isFound returns the condition for an item
     * @param found the code for the first match
     */
    void search(Expression list, UnaryOperator<Java> isFound, CodeBlock found);
}
