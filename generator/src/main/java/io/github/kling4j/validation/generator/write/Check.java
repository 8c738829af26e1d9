package io.github.kling4j.validation.generator.write;

import static io.github.kling4j.validation.generator.write.Runtime.FOUND;
import static io.github.kling4j.validation.generator.write.Runtime.VIOLATIONS;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.code.Body;
import io.github.kling4j.validation.generator.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/**
 * A check in a validator: a private method that takes the value and the violations found so far, and returns these
 * violations together with the new ones. A separate method for each check is small enough for the JIT compiler, and its
 * name identifies the check in stack traces.
 */
final class Check {

    /** The name of the parameter with the violations found so far. */
    static final String FOUND_SO_FAR = "found";

    private final String name;
    private final MethodSpec.Builder method;
    /** The names of the parameters in order, without the last parameter, which contains the violations. */
    private final List<String> parameters = new ArrayList<>();

    private final Body body = new Body();
    private final String value;

    Check(String name, Model model) {
        this.name = name;
        this.method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addTypeVariables(model.variables())
                .returns(FOUND);
        body.name(FOUND_SO_FAR);
        this.value = parameter(model.typeWithVariables(), variable(model.type()));
    }

    /** Returns the name of the parameter for the checked value, which is the same in all checks and their callers. */
    static String parameter(ClassName model) {
        Body body = new Body();
        body.name(FOUND_SO_FAR);
        return body.name(variable(model));
    }

    /** Adds a parameter before the one with the violations, and returns the name of the new parameter. */
    String parameter(TypeName type, String suggestion) {
        String parameter = body.name(suggestion);
        method.addParameter(type, parameter);
        parameters.add(parameter);
        return parameter;
    }

    String name() {
        return name;
    }

    /** Returns the name of the parameter for the checked value. */
    String value() {
        return value;
    }

    /** Returns a unique name for a local variable. */
    String local(String suggestion) {
        return body.name(suggestion);
    }

    /** Returns the builder of the method's body. */
    CodeBlock.Builder body() {
        return body.code();
    }

    /** Returns the body, for classes that add statements to it. */
    Body statements() {
        return body;
    }

    /** Adds a call of a check for one item of a list. */
    void call(Check ofItem, String item, String index) {
        call(ofItem, List.of(value, item, index));
    }

    /** Adds a call of a check that has the same parameters as this check. */
    void passOn(Check called) {
        call(called, parameters);
    }

    /**
     * Adds the violations that another validator or a constraint validator found. Their path is computed only if there
     * are violations.
     */
    void join(CodeBlock found, Path path, String suggestion) {
        String nested = local(suggestion);
        body().addStatement("$T $L = $L", FOUND, nested, found);
        body().beginControlFlow("if (!$L.isEmpty())", nested);
        body().addStatement("$1L = $2T.join($1L, $3L, $4L)", FOUND_SO_FAR, VIOLATIONS, path.expression(), nested);
        body().endControlFlow();
    }

    private void call(Check called, List<String> arguments) {
        body().addStatement("$1L = $2L($3L, $1L)", FOUND_SO_FAR, called.name(), String.join(", ", arguments));
    }

    MethodSpec method() {
        return method.addParameter(FOUND, FOUND_SO_FAR).addCode(body.build()).build();
    }

    /** Returns a variable name for a model: the last word of its name. */
    static String variable(ClassName model) {
        String name = model.simpleName();
        int last = name.length() - 1;
        while (last > 0 && !Character.isUpperCase(name.charAt(last))) {
            last--;
        }
        return decapitalized(name.substring(last));
    }

    static String decapitalized(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
