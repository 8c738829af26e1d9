package io.github.kling4j.validation.generator.expression;

import com.palantir.javapoet.CodeBlock;
import io.github.kling4j.validation.generator.code.Body;
import io.github.kling4j.validation.generator.code.Constants;
import io.github.kling4j.validation.generator.code.Java;
import io.github.kling4j.validation.generator.expression.Type.MapType;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What a function needs to write its Java. */
public interface Writer {

    /** Returns the value of an operand; what leads up to it is added to the body. */
    Java value(Expression operand);

    /** Returns a key as a map holds it, for a method that takes any object. */
    Java key(Expression key, MapType map);

    /**
     * Returns a list whose items are all read. The evaluation ends where one of them is null that must not be.
     */
    Java items(Expression list);

    /** Returns where statements go. */
    Body body();

    /** Returns where constants go. */
    Constants constants();

    /**
     * Adds a loop over the items of a list, in which filters and mappings are taken up: a list that is only gone over
     * is not made. The evaluation ends at an item that is null.
     *
     * @param each adds what is done with an item
     */
    void forEach(Expression list, Consumer<Java> each);

    /**
     * Adds a loop over the items of a list that may be left at an item. An item that may be null by its declaration is
     * passed over.
     *
     * @param isFound what is asked of an item
     * @param found what is done when an item is found
     */
    void search(Expression list, UnaryOperator<Java> isFound, CodeBlock found);
}
