package io.github.kling4j.validation.generator.conformance;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.kling4j.validation.generator.cel.CelFrontEnd;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Refusal;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.translate.Body;
import io.github.kling4j.validation.generator.translate.Translator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes one class with one method: the expression of a case. */
final class CaseCompiler {

    private static final CelFrontEnd FRONT_END = new CelFrontEnd(name -> Optional.empty());

    private CaseCompiler() {}

    /**
     * A case as Java.
     *
     * @param source the class; empty when the case was refused
     * @param arguments the values of its method's parameters
     * @param refusal why not; empty when there is a class
     */
    record Compiled(Optional<JavaFile> source, List<Object> arguments, String refusal) {}

    static Compiled compile(Case each, String className) {
        if (!each.isChecked()) {
            return refused("the suite keeps it from the checker");
        }
        Map<String, Type> variables = new LinkedHashMap<>();
        for (Map.Entry<String, Object> type : each.types().entrySet()) {
            Optional<Type> known = Tagged.type((String) type.getValue());
            if (known.isEmpty() || type.getKey().contains(".") || !each.bindings().containsKey(type.getKey())) {
                return refused("a variable is no value of the profile");
            }
            variables.put(type.getKey(), known.get());
        }
        CelFrontEnd.Result result = FRONT_END.check(each.expression(), variables, null);
        if (result.expression() == null) {
            return refused(result.problems().get(0).message());
        }
        try {
            return write(each, className, variables, result.expression());
        } catch (Refusal refusal) {
            return refused(refusal.problem().message());
        }
    }

    private static Compiled refused(String reason) {
        return new Compiled(Optional.empty(), List.of(), reason);
    }

    private static Compiled write(Case each, String className, Map<String, Type> variables, Expression expression) {
        TypeSpec.Builder type = TypeSpec.classBuilder(className).addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        MethodSpec.Builder method = MethodSpec.methodBuilder("evaluate")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ClassName.get(Object.class));
        List<String> constants = new ArrayList<>();
        Body body = new Body();
        Translator translator = new Translator(body, (suggestion, constantType, value) -> {
            String name = (suggestion + constants.size()).toUpperCase(Locale.ROOT);
            constants.add(name);
            type.addField(FieldSpec.builder(constantType, name, Modifier.STATIC, Modifier.FINAL).initializer(value).build());
            return name;
        }, null);
        List<Object> arguments = new ArrayList<>();
        variables.forEach((name, variableType) -> {
            TypeName javaType = variableType.java();
            String javaName = body.name(name);
            method.addParameter(javaType, javaName);
            translator.declare(name, variableType, javaName, javaType);
            arguments.add(Tagged.value(each.bindings().get(name)));
        });
        translator.open(List.of(expression));
        body.code().addStatement("return $L", translator.translate(expression));
        type.addMethod(method.addCode(body.build()).build());
        return new Compiled(Optional.of(JavaFile.builder("cases", type.build()).build()), arguments, "");
    }
}
