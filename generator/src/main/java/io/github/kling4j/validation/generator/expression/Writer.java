package io.github.kling4j.validation.generator.expression;

import com.palantir.javapoet.CodeBlock;
import io.github.kling4j.validation.generator.code.Body;
import io.github.kling4j.validation.generator.code.Constants;
import io.github.kling4j.validation.generator.code.Java;
import io.github.kling4j.validation.generator.expression.Type.MapType;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The services that a function uses to generate its Java code. */
public interface Writer {

    /** Returns the value of an operand; the statements that compute it are added to the body. */
    Java value(Expression operand);

    /** Returns a key in the representation of the map, for a method with a parameter of type {@code Object}. */
    Java key(Expression key, MapType map);

    /** Returns a list after all of its items are read. The evaluation ends at a null item that must not be null. */
    Java items(Expression list);

    /** Returns the body to which statements are added. */
    Body body();

    /** Returns the receiver of constants. */
    Constants constants();

    /**
     * Adds a loop over the items of a list. Filters and mappings become part of the loop, so that no intermediate
     * list is created. The evaluation ends at a null item.
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
