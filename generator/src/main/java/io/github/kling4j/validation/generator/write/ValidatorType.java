package io.github.kling4j.validation.generator.write;

import static io.github.kling4j.validation.generator.write.Check.FOUND_SO_FAR;
import static io.github.kling4j.validation.generator.write.Runtime.FOUND;
import static io.github.kling4j.validation.generator.write.Runtime.KNOWN_RULES;
import static io.github.kling4j.validation.generator.write.Runtime.VIOLATIONS;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.kling4j.validation.generator.code.Constants;
import io.github.kling4j.validation.generator.code.TextLiteral;
import io.github.kling4j.validation.generator.code.UniqueNames;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.Property;
import io.github.kling4j.validation.generator.model.RulePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;

/** A validator class under construction: its checks, constants and rules. */
final class ValidatorType {

    /** The maximum number of calls in a method: HotSpot does not compile methods of more than 8,000 bytes. */
    private static final int CALLS = 100;

    private final Model model;
    private final TypeSpec.Builder type;
    private final UniqueNames methods =
            new UniqueNames("validate", "advise", "rules", "model", "requireValid", "and", "except");
    private final UniqueNames constants = new UniqueNames("RULES", HeldValidators.NAME);
    /** The names of shared constants, by their values. */
    private final Map<String, String> shared = new HashMap<>();

    private final List<Check> checks = new ArrayList<>();
    private final List<Check> advice = new ArrayList<>();
    private final List<Check> parts = new ArrayList<>();
    private final List<MethodSpec> later = new ArrayList<>();
    private final LargeConstants large = new LargeConstants(this);
    private final HeldValidators held;
    private final List<ClassName> subtypes = new ArrayList<>();

    ValidatorType(ClassName name, Model model) {
        this.model = model;
        this.type = TypeSpec.classBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        this.held = new HeldValidators();
    }

    TypeSpec.Builder type() {
        return type;
    }

    HeldValidators held() {
        return held;
    }

    /** Adds the subtypes to whose validators a check dispatches. */
    void dispatchesTo(List<ClassName> types) {
        subtypes.addAll(types);
    }

    /** Adds a check that {@code validate} or {@code advise} calls after the checks that were added before. */
    Check check(String name, boolean isAdvice) {
        Check check = new Check(methods.name(name), model);
        (isAdvice ? advice : checks).add(check);
        return check;
    }

    /** Adds a check that another check calls. */
    Check part(String name) {
        Check part = new Check(methods.name(name), model);
        parts.add(part);
        return part;
    }

    /** Returns a unique method name. */
    String methodName(String suggestion) {
        return methods.name(suggestion);
    }

    /** Adds a method after the checks. */
    void later(MethodSpec method) {
        later.add(method);
    }

    /** Returns an object that adds the constants of a rule to this class. */
    Constants constants(String rule) {
        return new Constants() {
            @Override
            public String add(String suggestion, TypeName constantType, CodeBlock value) {
                return constant(rule + "_" + suggestion, constantType, value);
            }

            @Override
            public String share(String suggestion, TypeName constantType, CodeBlock value) {
                return shared.computeIfAbsent(value.toString(), any -> constant(suggestion, constantType, value));
            }

            @Override
            public String addAll(String suggestion, Class<?> container, TypeName constantType, List<CodeBlock> items) {
                return constant(rule + "_" + suggestion, container, constantType, items);
            }
        };
    }

    /** Adds a constant list or set, and returns its name. */
    String constant(String suggestion, Class<?> container, TypeName constantType, List<CodeBlock> items) {
        return constant(suggestion, constantType, large.of(container, constantType, items, suggestion));
    }

    /** Adds a constant and returns its name. */
    String constant(String suggestion, Class<?> constantType, CodeBlock value) {
        return constant(suggestion, ClassName.get(constantType), value);
    }

    /** Adds a constant and returns its name. */
    String constant(String suggestion, TypeName constantType, CodeBlock value) {
        String name = constants.name(upperSnake(suggestion));
        type.addField(FieldSpec.builder(constantType, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build());
        return name;
    }

    /**
     * Returns the finished class.
     *
     * @param known the rules whose violations the class can report
     * @param named the properties whose Java names the class records
     */
    TypeSpec build(List<RulePath> known, List<Property> named) {
        type.addField(FieldSpec.builder(KNOWN_RULES, "RULES", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(knownRules(known, named))
                .build());
        type.addMethod(MethodSpec.constructorBuilder()
                .addJavadoc("Stateless; {@link $T#of} returns an instance.\n", Runtime.VALIDATORS)
                .addModifiers(Modifier.PUBLIC)
                .build());
        addCalls("validate", checks);
        if (!advice.isEmpty()) {
            addCalls("advise", advice);
        }
        type.addMethod(MethodSpec.methodBuilder("rules")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(KNOWN_RULES)
                .addStatement("return RULES")
                .build());
        checks.forEach(check -> type.addMethod(check.method()));
        advice.forEach(check -> type.addMethod(check.method()));
        parts.forEach(check -> type.addMethod(check.method()));
        later.forEach(type::addMethod);
        held.addTo(type);
        return type.build();
    }

    private CodeBlock knownRules(List<RulePath> known, List<Property> named) {
        CodeBlock.Builder code = CodeBlock.builder().add("$T.of($>$>", KNOWN_RULES);
        code.add(known.stream()
                .map(RulePath::text)
                .distinct()
                .map(text -> CodeBlock.of("\n$L", TextLiteral.of(text)))
                .collect(CodeBlock.joining(",")));
        code.add(")");
        held.all()
                .forEach(value -> code.add(
                        "\n.nested($L, $T.class)", TextLiteral.of(value.path()), HeldValidators.raw(value.type())));
        subtypes.forEach(subtype -> code.add("\n.ofSubtype($T.class)", subtype));
        List<CodeBlock> names = named.stream()
                .filter(property -> !property.wireName().equals(property.accessor()))
                .map(property -> CodeBlock.of("$L, $S", TextLiteral.of(property.wireName()), property.accessor()))
                .toList();
        if (!names.isEmpty()) {
            code.add("\n.named(").add(CodeBlock.join(names, ",\n        ")).add(")");
        }
        return code.add("$<$<").build();
    }

    private void addCalls(String name, List<Check> called) {
        type.addMethod(MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(FOUND)
                .addParameter(model.type(), Check.parameter(model.type()))
                .addCode(guarded(inParts(called, () -> part(name + "Part"))))
                .build());
    }

    /**
     * Returns the body of a method that calls checks. If a check throws an exception while it reads a value, the
     * exception becomes a violation.
     */
    private CodeBlock guarded(List<Check> called) {
        if (called.isEmpty()) {
            return CodeBlock.builder()
                    .addStatement("return $T.of()", List.class)
                    .build();
        }
        CodeBlock.Builder code = CodeBlock.builder();
        code.addStatement("$T $L = $T.of()", FOUND, FOUND_SO_FAR, List.class);
        code.beginControlFlow("try");
        for (Check check : called) {
            code.addStatement("$1L = $2L($3L, $1L)", FOUND_SO_FAR, check.name(), check.value());
        }
        String exception = called.get(0).value().equals("e") ? "failure" : "e";
        code.nextControlFlow("catch ($T $L)", RuntimeException.class, exception);
        code.addStatement(
                "$1L = $2T.add($1L, $2T.failure($3T.class, $4L))", FOUND_SO_FAR, VIOLATIONS, model.type(), exception);
        code.endControlFlow();
        return code.addStatement("return $L", FOUND_SO_FAR).build();
    }

    /**
     * Splits a long list of checks into parts, each of which calls some of the checks. Returns a short list unchanged.
     *
     * @param begin creates a part that has the same parameters as the checks
     */
    List<Check> inParts(List<Check> called, Supplier<Check> begin) {
        if (called.size() <= CALLS) {
            return called;
        }
        List<Check> all = new ArrayList<>();
        for (int from = 0; from < called.size(); from += CALLS) {
            Check part = begin.get();
            called.subList(from, Math.min(from + CALLS, called.size())).forEach(part::passOn);
            part.body().addStatement("return $L", FOUND_SO_FAR);
            all.add(part);
        }
        return all;
    }

    private static String upperSnake(String camel) {
        return camel.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("[^A-Za-z0-9]+", "_")
                .toUpperCase(Locale.ROOT);
    }
}
