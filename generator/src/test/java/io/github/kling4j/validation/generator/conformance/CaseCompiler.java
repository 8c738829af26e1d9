package io.github.kling4j.validation.generator.conformance;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.kling4j.validation.generator.cel.CelFrontEnd;
import io.github.kling4j.validation.generator.code.Body;
import io.github.kling4j.validation.generator.code.UniqueNames;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.function.Table;
import io.github.kling4j.validation.generator.translate.Translator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Generates a class with one method for each case. */
final class CaseCompiler {

    private final CelFrontEnd frontEnd = new CelFrontEnd(name -> Optional.empty(), Table.BUILT_IN);
    private final TypeSpec.Builder type = TypeSpec.classBuilder("Cases").addModifiers(Modifier.PUBLIC, Modifier.FINAL);
    private final UniqueNames constants = new UniqueNames();

    /**
     * A case as Java.
     *
     * @param method its method
     * @param arguments the values of the method's parameters
     * @param type the CEL type of the result
     * @param refusal the reason that there is no method; empty if there is one
     */
    record Compiled(String method, List<Object> arguments, String type, String refusal) {

        boolean isRefused() {
            return !refusal.isEmpty();
        }
    }

    /** Returns the class. */
    JavaFile source() {
        return JavaFile.builder("cases", type.build()).build();
    }

    Compiled compile(Case each, String method) {
        if (!each.isChecked()) {
            return refused("the suite keeps it from the checker");
        }
        Optional<String> fault = each.fault();
        if (fault.isPresent()) {
            return refused(fault.get());
        }
        Map<String, Type> variables = new LinkedHashMap<>();
        for (Map.Entry<String, Object> type : each.types().entrySet()) {
            Optional<Type> known = Tagged.type((String) type.getValue());
            if (known.isEmpty()
                    || type.getKey().contains(".")
                    || !each.bindings().containsKey(type.getKey())) {
                return refused("a variable is no value of the profile");
            }
            variables.put(type.getKey(), known.get());
        }
        List<Variable> named = variables.entrySet().stream()
                .map(variable -> Variable.of(variable.getKey(), variable.getValue()))
                .toList();
        CelFrontEnd.Result result = frontEnd.check(each.expression(), named, null);
        return result.expression() == null
                ? refused(result.found().get(0).message())
                : write(each, method, variables, result.expression());
    }

    private static Compiled refused(String reason) {
        return new Compiled("", List.of(), "", reason);
    }

    private Compiled write(Case each, String name, Map<String, Type> variables, Expression expression) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ClassName.get(Object.class));
        Body body = new Body();
        Translator translator = new Translator(body, this::constant, null);
        List<Object> arguments = new ArrayList<>();
        variables.forEach((variable, variableType) -> {
            TypeName javaType = variableType.java();
            String javaName = body.name(variable);
            method.addParameter(javaType, javaName);
            translator.declare(variable, variableType, javaName, javaType);
            arguments.add(Tagged.value(each.bindings().get(variable)));
        });
        translator.open(List.of(expression));
        body.code().addStatement("return $L", translator.translate(expression));
        type.addMethod(method.addCode(body.build()).build());
        return new Compiled(name, arguments, expression.type().cel(), "");
    }

    private String constant(String suggestion, TypeName constantType, CodeBlock value) {
        String name = constants.name(suggestion.toUpperCase(Locale.ROOT));
        type.addField(FieldSpec.builder(constantType, name, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build());
        return name;
    }
}
