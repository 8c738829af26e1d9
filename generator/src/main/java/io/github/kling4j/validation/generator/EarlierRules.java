package io.github.kling4j.validation.generator;

import com.palantir.javapoet.ClassName;
import io.github.kling4j.validation.generator.diagnostic.Catalogue;
import io.github.kling4j.validation.generator.diagnostic.Place;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.RuleInterface;
import io.github.kling4j.validation.generator.read.CompiledRules;
import io.github.kling4j.validation.generator.read.Names;
import io.github.kling4j.validation.generator.read.RuleInterfaceReader;
import io.github.kling4j.validation.generator.write.EarlierOutput;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The rules in the output of an earlier compilation. The current compilation may contain only some sources of these
 * rules.
 */
final class EarlierRules {

    private final Elements elements;
    private final RuleInterfaceReader reader;
    private final EarlierOutput output;
    /** The names of the interfaces that had {@code @RulesFor} in an earlier compilation and no longer have it. */
    private final Set<String> abandoned = new TreeSet<>();

    EarlierRules(Elements elements, Types types, EarlierOutput output) {
        this.elements = elements;
        this.reader = new RuleInterfaceReader(elements, types);
        this.output = output;
    }

    /**
     * Remembers the interfaces of a round that had {@code @RulesFor} in an earlier compilation and no longer have it.
     */
    void compile(Collection<? extends Element> types) {
        for (TypeElement type : ElementFilter.typesIn(types)) {
            boolean isPlain = type.getKind() == ElementKind.INTERFACE && !Names.isRuleInterface(type);
            if (isPlain && output.model(ClassName.get(type)).isPresent()) {
                abandoned.add(name(type));
            }
            compile(type.getEnclosedElements());
        }
    }

    /**
     * Returns an error for each interface without {@code @RulesFor} whose rules are still in the validator of a model
     * that is not compiled now. If the report has no errors, deletes the recorded data of all interfaces that no longer
     * have {@code @RulesFor}.
     *
     * @param isCompiled whether the source of a model is compiled now
     */
    Report abandoned(Predicate<ClassName> isCompiled) {
        Report report = Report.of(abandoned.stream()
                .map(elements::getTypeElement)
                .map(type -> formerModel(ClassName.get(type))
                        .filter(isCompiled.negate())
                        .map(model -> Catalogue.RULES_APART.at(Place.of(type), ClassName.get(type), model))
                        .map(Report::of)
                        .findFirst()
                        .orElse(Report.CLEAN)));
        if (report.isClean()) {
            abandoned.forEach(output::deleteData);
        }
        return report;
    }

    private static String name(TypeElement type) {
        return type.getQualifiedName().toString();
    }

    /**
     * Returns the interfaces whose rules stay in the validator of a model although the sources of the interfaces are
     * not compiled now. Their class files still exist and still have {@code @RulesFor}.
     *
     * @param isCompiled whether the source of an interface is compiled now
     */
    List<RuleInterface> of(Model model, Predicate<String> isCompiled) {
        List<String> names = output.interfaces(model.type());
        names.stream().filter(name -> elements.getTypeElement(name) == null).forEach(output::deleteData);
        return names.stream()
                .filter(isCompiled.negate())
                .flatMap(name -> read(name).stream())
                .filter(rules -> rules.autoRegister() && rules.model().equals(model.type()))
                .toList();
    }

    /**
     * Returns an error if a model is not compiled now, and its validator contains, or must contain, the rules of an
     * interface. The processor cannot write this validator again without the source of the model.
     *
     * @param isCompiled whether the source of a model is compiled now
     */
    Report apart(RuleInterface rules, Predicate<ClassName> isCompiled) {
        return Stream.concat(formerModel(rules.type()), model(rules))
                .filter(isCompiled.negate())
                .filter(output::hasClass)
                .findFirst()
                .map(model -> Catalogue.RULES_APART.at(rules.modelPlace(), rules.type(), model))
                .map(Report::of)
                .orElse(Report.CLEAN);
    }

    private Stream<ClassName> formerModel(ClassName rules) {
        return output
                .model(rules)
                .flatMap(name -> Optional.ofNullable(elements.getTypeElement(name)))
                .map(ClassName::get)
                .filter(model -> output.interfaces(model).contains(rules.canonicalName()))
                .stream();
    }

    private Stream<ClassName> model(RuleInterface rules) {
        boolean joins = rules.autoRegister()
                && !output.services().contains(rules.ruleSet().reflectionName());
        return joins && rules.model() instanceof ClassName model ? Stream.of(model) : Stream.empty();
    }

    /**
     * Returns the lines of the earlier services file that are still valid.
     *
     * @param joined the names of the interfaces whose rules are in the validator of a model now
     */
    List<String> services(Set<String> joined) {
        return output.services().stream()
                .filter(line -> isAlive(line.replaceFirst("#.*", "").strip(), joined))
                .toList();
    }

    private boolean isAlive(String ruleSet, Set<String> joined) {
        if (ruleSet.isEmpty()) {
            return true; // A comment.
        }
        TypeElement type = elements.getTypeElement(ruleSet.replace('$', '.'));
        if (type == null) {
            return false;
        }
        String source = CompiledRules.source(type);
        return source.isEmpty() // Written by hand.
                || isStandIn(source)
                || !joined.contains(source)
                        && read(source).filter(RuleInterface::autoRegister).isPresent();
    }

    private boolean isStandIn(String name) {
        TypeElement type = elements.getTypeElement(name);
        return type != null && Names.isStandIn(type);
    }

    private Optional<RuleInterface> read(String name) {
        return Optional.ofNullable(elements.getTypeElement(name))
                .filter(Names::isRuleInterface)
                .map(reader::read);
    }
}
