package io.github.kling4j.validation.generator.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import io.github.kling4j.validation.generator.check.CheckedInterface;
import io.github.kling4j.validation.generator.diagnostic.Diagnosis;
import io.github.kling4j.validation.generator.diagnostic.Place;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.RuleInterface;
import io.github.kling4j.validation.generator.read.Names;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** Puts what is written where the compiler finds it, with the declarations that it came from. */
public final class SourceFiles {

    private final Filer filer;
    private final ValidatorWriter writer;
    private final Map<String, Element> ruleSets = new TreeMap<>();

    /** Makes the files of one compilation. */
    public SourceFiles(ProcessingEnvironment environment) {
        this.filer = environment.getFiler();
        this.writer = new ValidatorWriter(
                environment.getElementUtils().getTypeElement("javax.annotation.processing.Generated") != null);
    }

    /** Writes the validator of a model, with rule interfaces from the same compilation, unless its name is taken. */
    public Report write(Model model, List<CheckedInterface> interfaces) {
        List<Place> sources = new ArrayList<>(List.of(model.place()));
        interfaces.forEach(rules -> sources.add(rules.declaration().place()));
        Report report = write(writer.write(model, interfaces), model.type(), sources);
        interfaces.forEach(rules -> writeData(rules, List.of(rules.declaration().place(), model.place())));
        return report;
    }

    /** Writes the rule set of an interface, unless its name is taken, and remembers to register it. */
    public Report write(CheckedInterface checked, Model model) {
        RuleInterface rules = checked.declaration();
        Report report = write(writer.writeRuleSet(checked, model), rules.type(), List.of(rules.place()));
        writeData(checked, List.of(rules.place()));
        if (rules.autoRegister()) {
            ruleSets.put(rules.ruleSet().reflectionName(), rules.place().element());
        }
        return report;
    }

    /** Registers the rule sets for {@link java.util.ServiceLoader}. */
    public void writeServices() {
        if (ruleSets.isEmpty()) {
            return;
        }
        writeResource(
                "META-INF/services/" + Names.VALIDATION + ".RuleSet",
                String.join("\n", ruleSets.keySet()) + "\n",
                ruleSets.values().stream());
    }

    /** Writes the rules of an interface for readers that are no Java. */
    private void writeData(CheckedInterface checked, List<Place> sources) {
        writeResource(
                "META-INF/validation-rules/" + checked.declaration().type().canonicalName() + ".json",
                RuleData.of(checked),
                sources.stream().map(Place::element));
    }

    private Report write(JavaFile file, ClassName validated, List<Place> sources) {
        String name = file.packageName().isEmpty()
                ? file.typeSpec().name()
                : file.packageName() + "." + file.typeSpec().name();
        Element[] elements = sources.stream().map(Place::element).toArray(Element[]::new);
        try (Writer source = filer.createSourceFile(name, elements).openWriter()) {
            file.writeTo(source);
            return Report.CLEAN;
        } catch (FilerException taken) {
            return Report.of(Diagnosis.VALIDATOR_TAKEN.at(sources.get(0), validated.simpleName(), name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes UTF-8, whatever the encoding of the sources. */
    private void writeResource(String name, String text, Stream<Element> sources) {
        Element[] elements = sources.toArray(Element[]::new);
        try (OutputStream file =
                filer.createResource(StandardLocation.CLASS_OUTPUT, "", name, elements).openOutputStream()) {
            file.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
