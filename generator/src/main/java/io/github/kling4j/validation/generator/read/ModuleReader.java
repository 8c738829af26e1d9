package io.github.kling4j.validation.generator.read;

import com.palantir.javapoet.ClassName;
import io.github.kling4j.validation.generator.model.ModuleDeclaration;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the module of a rule interface. */
public final class ModuleReader {

    private static final String RULE_SET = Names.VALIDATION + ".RuleSet";

    private ModuleReader() {}

    /** Returns the module of a type; empty for the unnamed module. */
    public static Optional<ModuleDeclaration> read(Elements elements, ClassName type) {
        return Optional.ofNullable(elements.getModuleOf(elements.getTypeElement(type.canonicalName())))
                .filter(module -> !module.isUnnamed())
                .map(ModuleReader::read);
    }

    private static ModuleDeclaration read(ModuleElement module) {
        return new ModuleDeclaration(
                module.getQualifiedName().toString(),
                ElementFilter.providesIn(module.getDirectives()).stream()
                        .filter(provides ->
                                provides.getService().getQualifiedName().contentEquals(RULE_SET))
                        .flatMap(provides -> provides.getImplementations().stream())
                        .map(implementation -> implementation.getQualifiedName().toString())
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
