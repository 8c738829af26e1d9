package io.github.kling4j.validation.generator.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.diagnostic.Place;
import io.github.kling4j.validation.generator.model.Rule;
import io.github.kling4j.validation.generator.model.Rule.Written;
import io.github.kling4j.validation.generator.model.RuleInterface;
import io.github.kling4j.validation.generator.model.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads an interface marked with {@code @RulesFor}. */
public final class RuleInterfaceReader {

    private final CheckedExceptions exceptions;
    private final FunctionReader functions;

    /** Creates a reader for one compilation. */
    public RuleInterfaceReader(Elements elements, Types types) {
        this.exceptions = new CheckedExceptions(elements, types);
        this.functions = new FunctionReader(exceptions);
    }

    /** Reads an interface. */
    public RuleInterface read(TypeElement type) {
        Annotation rulesFor = Annotation.on(type, Names.RULES_FOR).orElseThrow();
        ClassName name = ClassName.get(type);
        Stream<Rule> annotations = Annotation.on(type).stream().flatMap(annotation -> rule(annotation).stream());
        Stream<Rule> methods = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .flatMap(method -> Annotation.on(method, Names.RULE).stream().map(rule -> method(name, method, rule)));
        List<Rule> rules = Stream.concat(annotations, methods).toList();
        return new RuleInterface(
                name,
                Declarations.kindOtherThan(type, ElementKind.INTERFACE).orElse(null),
                Declarations.access(type),
                TypeName.get((TypeMirror) rulesFor.value("value")),
                rulesFor.flag("autoRegister"),
                rules.isEmpty() ? cycles(type) : rules,
                functions.read(type, rulesFor),
                Place.of(type),
                rulesFor.place("value"));
    }

    private static Optional<Rule> rule(Annotation annotation) {
        if (annotation.is(Names.RULE)) {
            return Optional.of(condition(annotation));
        }
        return RuleAnnotationReader.isRuleAnnotation(annotation)
                ? Optional.of(new Rule.Use(RuleAnnotationReader.read(annotation)))
                : Optional.empty();
    }

    /**
     * Returns the annotations of an interface that lead to a cycle of annotation types, which explains why the
     * interface has no rules.
     */
    private static List<Rule> cycles(TypeElement type) {
        return Annotation.on(type).stream()
                .filter(annotation -> !AnnotationCycle.from(annotation).isEmpty())
                .<Rule>map(annotation -> new Rule.Use(RuleAnnotationReader.read(annotation)))
                .toList();
    }

    private static Rule condition(Annotation rule) {
        List<Written> ids = rule.texts("id");
        return new Rule.Condition(
                ids.isEmpty() ? new Written("", rule.place("id")) : ids.get(0),
                SourceText.of(rule.text("expr")),
                SourceText.of(rule.text("message")),
                rule.text("on"),
                rule.text("forEach"),
                rule.flag("advice"),
                rule.place());
    }

    private Rule method(ClassName owner, ExecutableElement method, Annotation rule) {
        Rule.Signature signature = new Rule.Signature(
                method.getSimpleName().toString(),
                TypeName.get(method.getReturnType()),
                method.getParameters().stream()
                        .map(VariableElement::asType)
                        .map(TypeName::get)
                        .toList(),
                method.getModifiers().contains(Modifier.STATIC),
                method.getModifiers().contains(Modifier.PRIVATE),
                exceptions.isAnyChecked(method));
        return new Rule.Method(
                owner,
                signature,
                rule.texts("id"),
                rule.text("expr"),
                rule.text("message"),
                rule.text("on"),
                rule.text("forEach"),
                rule.flag("advice"),
                Place.of(method));
    }
}
