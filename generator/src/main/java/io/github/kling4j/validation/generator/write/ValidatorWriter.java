package io.github.kling4j.validation.generator.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.kling4j.validation.generator.compile.CompiledInterface;
import io.github.kling4j.validation.generator.diagnostic.Place;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.Property;
import io.github.kling4j.validation.generator.model.RuleInterface;
import io.github.kling4j.validation.generator.model.RulePath;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** Generates validators of models, and rule sets of interfaces that are compiled separately from their model. */
final class ValidatorWriter {

    private static final Pattern JAVA_LANG = Pattern.compile("(?m)^import java\\.lang\\.(\\w+);\\R");

    private final boolean hasGenerated;
    private final BiPredicate<Element, String> isType;

    /**
     * Creates a writer.
     *
     * @param hasGenerated whether {@code javax.annotation.processing.Generated} is visible to the compilation
     * @param isType tests whether a type with a given canonical name is visible in the module of a declaration
     */
    ValidatorWriter(boolean hasGenerated, BiPredicate<Element, String> isType) {
        this.hasGenerated = hasGenerated;
        this.isType = isType;
    }

    /**
     * Returns the source of the validator of a model, with the rules of interfaces in the same compilation.
     *
     * @param suppressed the javac warnings that its code causes
     */
    String write(Model model, List<CompiledInterface> interfaces, Set<String> suppressed) {
        ValidatorType validator = new ValidatorType(model.validator(), model);
        validator.type().addJavadoc(javadoc(model, interfaces));
        if (model.shape().standsFor() == null) {
            validator.type().addSuperinterface(ParameterizedTypeName.get(Runtime.VALIDATOR, model.type()));
            RuleIdsWriter.write(rulePaths(interfaces), validator.type());
        } else {
            addRuleSet(validator, model);
            validator
                    .type()
                    .addMethod(MethodSpec.methodBuilder("isWhole")
                            .addAnnotation(Override.class)
                            .addModifiers(Modifier.PUBLIC)
                            .returns(TypeName.BOOLEAN)
                            .addStatement("return true")
                            .build());
            RuleIdsWriter.write(rulePaths(interfaces), model.shape().standsFor(), validator.type());
        }
        // Each value has a subtype, whose validator also checks the inherited properties.
        boolean isOfSubtypes = !model.subtypes().isEmpty() && model.shape().isAbstract();
        if (!isOfSubtypes) {
            validator.held().hold(RulePath.heldBy(model));
        }
        writeConstraints(validator, model);
        writeChecks(validator, model, interfaces);
        Stream<RulePath> known = Stream.of(
                        RulePath.ofWhole(model),
                        isOfSubtypes ? Stream.<RulePath>empty() : RulePath.ofSchema(model).stream(),
                        rulePaths(interfaces))
                .flatMap(each -> each);
        return source(
                model.place(), model.validator(), validator.build(known.toList(), model.properties()), suppressed);
    }

    /**
     * Returns the source of the rule set of one interface.
     *
     * @param suppressed the javac warnings that its code causes
     */
    String writeRuleSet(CompiledInterface checked, Model model, Set<String> suppressed) {
        RuleInterface rules = checked.declaration();
        ValidatorType validator = new ValidatorType(rules.ruleSet(), model);
        validator.type().addJavadoc("Checks {@link $T} against {@link $T}.\n", model.type(), rules.type());
        addRuleSet(validator, model);
        List<CompiledInterface> interfaces = List.of(checked);
        RuleIdsWriter.write(rulePaths(interfaces), rules.type(), validator.type());
        writeChecks(validator, model, unchecked(model), interfaces);
        return source(
                rules.place(),
                rules.ruleSet(),
                validator.build(rulePaths(interfaces).toList(), List.of()),
                suppressed);
    }

    private static void addRuleSet(ValidatorType validator, Model model) {
        validator
                .type()
                .addSuperinterface(ParameterizedTypeName.get(Runtime.RULE_SET, model.type()))
                .addMethod(MethodSpec.methodBuilder("model")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(ParameterizedTypeName.get(ClassName.get(Class.class), model.type()))
                        .addStatement("return $T.class", model.type())
                        .build());
    }

    private static List<Property> unchecked(Model model) {
        return model.properties().stream().map(Property::unchecked).toList();
    }

    private static void writeChecks(ValidatorType validator, Model model, List<CompiledInterface> interfaces) {
        if (model.subtypes().isEmpty()) {
            writeChecks(validator, model, model.properties(), interfaces);
            return;
        }
        validator.dispatchesTo(
                model.subtypes().stream().map(Model.Subtype::type).toList());
        SubtypeWriter subtypes = new SubtypeWriter(validator, model);
        PropertyWriter writer =
                new PropertyWriter(validator, new ItemRules(List.of(), validator, new RuleWriter(validator, model)));
        List<Property> own = model.shape().isAbstract() ? List.of() : model.properties();
        for (boolean isAdvice : new boolean[] {false, true}) {
            subtypes.write(
                    own.stream()
                            .flatMap(property -> writer.writePart(property, isAdvice).stream())
                            .toList(),
                    isAdvice);
        }
        writeChecks(validator, model, unchecked(model), interfaces);
    }

    /** Generates the check of the constraints on the model itself, if it has any. */
    private static void writeConstraints(ValidatorType validator, Model model) {
        if (ValueWriter.hasChecks(model.self(), false)) {
            Check check = validator.check("constraints", false);
            new ConstraintWriter(validator, check).write(model.self(), check.value(), Path.of(""), "self");
            check.body().addStatement("return $L", Check.FOUND_SO_FAR);
        }
    }

    private static void writeChecks(
            ValidatorType validator, Model model, List<Property> properties, List<CompiledInterface> interfaces) {
        RuleWriter rules = new RuleWriter(validator, model);
        PropertyWriter writer = new PropertyWriter(validator, new ItemRules(interfaces, validator, rules));
        properties.forEach(property -> writer.write(property, false));
        properties.forEach(property -> writer.write(property, true));
        interfaces.stream()
                .flatMap(each -> each.rules().stream())
                .filter(rule -> rule.forEach().isEmpty())
                .forEach(rules::write);
    }

    private static Stream<RulePath> rulePaths(List<CompiledInterface> interfaces) {
        return interfaces.stream().flatMap(rules -> rules.rules().stream()).flatMap(rule -> rule.paths().stream());
    }

    private static CodeBlock javadoc(Model model, List<CompiledInterface> interfaces) {
        CodeBlock schema = CodeBlock.of("Checks {@link $T} against its constraints", model.type());
        CodeBlock rules = interfaces.stream()
                .map(each -> CodeBlock.of("{@link $T}", each.declaration().type()))
                .collect(CodeBlock.joining(" and "));
        return interfaces.isEmpty()
                ? CodeBlock.of("$L.\n", schema)
                : CodeBlock.of("$L and the rules of $L.\n", schema, rules);
    }

    private String source(Place place, ClassName name, TypeSpec type, Set<String> suppressed) {
        TypeSpec.Builder finished = type.toBuilder();
        if (!suppressed.isEmpty()) {
            AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
            suppressed.forEach(warning -> annotation.addMember("value", "$S", warning));
            finished.addAnnotation(annotation.build());
        }
        if (hasGenerated) {
            finished.addAnnotation(AnnotationSpec.builder(ClassName.get("javax.annotation.processing", "Generated"))
                    .addMember("value", "$S", "io.github.kling4j.validation.generator.ValidatorProcessor")
                    .build());
        }
        String source = JavaFile.builder(name.packageName(), finished.build())
                .indent("    ")
                .build()
                .toString();
        boolean isHidden = JAVA_LANG
                .matcher(source)
                .results()
                .anyMatch(imported -> isType.test(
                        place.element(), name.peerClass(imported.group(1)).canonicalName()));
        // Generating the source a second time, without these imports, would take much longer.
        return isHidden ? source : JAVA_LANG.matcher(source).replaceAll("");
    }
}
