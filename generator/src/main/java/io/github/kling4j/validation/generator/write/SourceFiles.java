package io.github.kling4j.validation.generator.write;

import com.palantir.javapoet.ClassName;
import io.github.kling4j.validation.generator.compile.CompiledInterface;
import io.github.kling4j.validation.generator.diagnostic.Catalogue;
import io.github.kling4j.validation.generator.diagnostic.Place;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.RuleInterface;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/**
 * Writes generated sources and resources through the {@code Filer}, which records the elements from which they
 * originate.
 */
public final class SourceFiles {

    private final Filer filer;
    private final ValidatorWriter writer;
    private final EarlierOutput earlier;
    private final boolean replacesClasses;
    private final Map<String, Element> ruleSets = new TreeMap<>();

    /**
     * Creates a writer for one compilation.
     *
     * @param earlier the output of earlier compilations
     * @param replacesClasses whether the compiler accepts a source for a class that is on the class path; Eclipse's
     *     compiler does not
     */
    public SourceFiles(ProcessingEnvironment environment, EarlierOutput earlier, boolean replacesClasses) {
        this.filer = environment.getFiler();
        this.earlier = earlier;
        this.replacesClasses = replacesClasses;
        this.writer = new ValidatorWriter(
                environment.getElementUtils().getTypeElement("javax.annotation.processing.Generated") != null,
                (declaration, name) -> isType(environment.getElementUtils(), declaration, name));
    }

    /**
     * Returns whether a type with a canonical name is visible in the module of a declaration. Without the module, javac
     * would search all modules of the JDK for a name that does not exist.
     */
    private static boolean isType(Elements elements, Element declaration, String name) {
        ModuleElement module = elements.getModuleOf(declaration);
        return (module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name)) != null;
    }

    /**
     * Writes the validator of a model, with the rules of interfaces in the same compilation. Returns an error if the
     * validator is too large, or if its name is taken.
     *
     * @param suppressed the javac warnings that its code causes
     */
    public Report write(Model model, List<CompiledInterface> interfaces, Set<String> suppressed) {
        List<Place> sources = new ArrayList<>(List.of(model.place()));
        interfaces.forEach(rules -> sources.add(rules.declaration().place()));
        Report report = write(writer.write(model, interfaces, suppressed), model.type(), model.validator(), sources);
        interfaces.forEach(rules -> writeData(rules, List.of(rules.declaration().place(), model.place())));
        writeInterfaces(model, interfaces);
        if (model.shape().standsFor() != null) {
            ruleSets.put(model.validator().reflectionName(), model.place().element());
            writeResource(
                    EarlierOutput.standInFile(model.type().canonicalName()),
                    model.shape().standsFor().canonicalName() + "\n",
                    Stream.of(model.place().element()));
        }
        return report;
    }

    /**
     * Writes the rule set of an interface, and adds it to the rule sets to register if {@code autoRegister} is true.
     * Returns an error if the rule set is too large, or if its name is taken.
     *
     * @param suppressed the javac warnings that its code causes
     */
    public Report write(CompiledInterface checked, Model model, Set<String> suppressed) {
        RuleInterface rules = checked.declaration();
        String source = writer.writeRuleSet(checked, model, suppressed);
        Report report = write(source, rules.type(), rules.ruleSet(), List.of(rules.place()));
        writeData(checked, List.of(rules.place()));
        if (rules.autoRegister()) {
            ruleSets.put(rules.ruleSet().reflectionName(), rules.place().element());
        }
        return report;
    }

    /**
     * Writes the services file, which registers the rule sets for {@link java.util.ServiceLoader}.
     *
     * @param registered the lines of an earlier services file that are still valid
     */
    public void writeServices(List<String> registered) {
        if (ruleSets.isEmpty() && registered.equals(earlier.services())) {
            return;
        }
        // Comments first, unchanged; then the distinct names.
        Stream<String> comments = registered.stream().filter(line -> line.isBlank() || line.startsWith("#"));
        Set<String> names = new TreeSet<>(ruleSets.keySet());
        registered.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(names::add);
        writeResource(
                EarlierOutput.SERVICES,
                Stream.concat(comments, names.stream()).map(line -> line + "\n").collect(Collectors.joining()),
                ruleSets.values().stream());
    }

    /**
     * Records the interfaces whose rules are in the validator of a model, so that a later compilation of the model
     * alone finds them. Only the interfaces are originating elements of this file, because an incremental build that
     * deletes the output files of the model must keep this file.
     */
    private void writeInterfaces(Model model, List<CompiledInterface> interfaces) {
        List<RuleInterface> declared =
                interfaces.stream().map(CompiledInterface::declaration).toList();
        if (declared.isEmpty() && earlier.interfaces(model.type()).isEmpty()) {
            return;
        }
        writeResource(
                EarlierOutput.interfacesFile(model.type()),
                declared.stream()
                        .map(rules -> rules.type().canonicalName() + "\n")
                        .collect(Collectors.joining()),
                declared.stream().map(rules -> rules.place().element()));
    }

    /** Writes the rules of an interface as JSON. */
    private void writeData(CompiledInterface checked, List<Place> sources) {
        writeResource(
                EarlierOutput.dataFile(checked.declaration().type().canonicalName()),
                RuleData.of(checked),
                sources.stream().map(Place::element));
    }

    private Report write(String text, ClassName validated, ClassName validator, List<Place> sources) {
        String name = validator.canonicalName();
        Optional<String> tooLarge = SourceSize.tooLarge(text);
        if (tooLarge.isPresent()) {
            return Report.of(Catalogue.VALIDATOR_TOO_LARGE.at(sources.get(0), validated, tooLarge.get()));
        }
        // Delete the class before the compiler looks for it, because the compiler caches the classes that it finds.
        boolean isDeleted = !replacesClasses && earlier.deleteValidator(validator);
        Element[] elements = sources.stream().map(Place::element).toArray(Element[]::new);
        try (Writer source = filer.createSourceFile(name, elements).openWriter()) {
            source.write(text);
            return Report.CLEAN;
        } catch (FilerException taken) {
            return Report.of(
                    isDeleted
                            ? Catalogue.VALIDATOR_STALE.at(sources.get(0), name)
                            : Catalogue.VALIDATOR_TAKEN.at(sources.get(0), validated.simpleName(), name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a resource in UTF-8, regardless of the encoding of the sources. */
    private void writeResource(String name, String text, Stream<Element> sources) {
        Element[] elements = sources.toArray(Element[]::new);
        try (OutputStream file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", name, elements)
                .openOutputStream()) {
            file.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
