package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.diagnostic.Diagnosis;
import io.github.kling4j.validation.generator.diagnostic.NearestName;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.Rule.Written;
import java.util.List;

/** Checks that a name written in a rule is one of a property. */
final class PropertyNames {

    private PropertyNames() {}

    /** Returns what is wrong with a name; nothing when the author left it out. */
    static Report check(Written name, Model model) {
        return Report.when(
                !name.isEmpty() && model.property(name.text()).isEmpty(),
                Diagnosis.PROPERTY_UNKNOWN.at(
                        name.place(),
                        model.type().simpleName(),
                        name.text(),
                        hint(name.text(), model)));
    }

    /** Who writes a Java name is shown the wire name, however different. */
    private static String hint(String written, Model model) {
        return model.properties().stream()
                .filter(property -> property.accessor().equals(written))
                .findFirst()
                .map(property -> NearestName.hint(property.wireName(), List.of(property.wireName())))
                .orElseGet(() -> NearestName.hint(written, model.wireNames()));
    }
}
