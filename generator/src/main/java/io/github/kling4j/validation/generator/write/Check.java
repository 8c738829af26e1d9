package io.github.kling4j.validation.generator.write;

import static io.github.kling4j.validation.generator.write.Runtime.FOUND;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/**
 * One check of a model: a private method that takes the value and what was found so far, and returns what is found
 * now. A method a check keeps each small enough for the JIT, and gives it a name in a debugger.
 */
final class Check {

    /** The parameter that holds what was found so far. */
    static final String FOUND_SO_FAR = "found";

    private final String name;
    private final ClassName model;
    private final NameAllocator names = new NameAllocator();
    private final String value;
    private final CodeBlock.Builder body = CodeBlock.builder();

    Check(String name, ClassName model) {
        this.name = name;
        this.model = model;
        names.newName(FOUND_SO_FAR);
        this.value = names.newName(decapitalized(model.simpleName()));
    }

    String name() {
        return name;
    }

    /** Returns the name of the parameter that holds the value. */
    String value() {
        return value;
    }

    /** Returns a name for a local variable that nothing else has. */
    String local(String suggestion) {
        return names.newName(suggestion);
    }

    CodeBlock.Builder body() {
        return body;
    }

    MethodSpec method() {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(FOUND)
                .addParameter(model, value)
                .addParameter(FOUND, FOUND_SO_FAR)
                .addCode(body.build())
                .build();
    }

    static String decapitalized(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
