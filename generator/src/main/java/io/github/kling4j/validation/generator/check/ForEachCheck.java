package io.github.kling4j.validation.generator.check;

import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.diagnostic.Diagnosis;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.Property;
import io.github.kling4j.validation.generator.model.Rule.Written;
import io.github.kling4j.validation.generator.model.Value;
import java.util.Optional;
import java.util.function.Function;

/** Checks the list for whose items a rule is asked, and the property that its violations name. */
final class ForEachCheck {

    private ForEachCheck() {}

    static Report of(Written forEach, Model model) {
        Report name = PropertyNames.check(forEach, model);
        boolean isList = model.property(forEach.text())
                .map(list -> list.value().kind() == Value.Kind.LIST)
                .orElse(true);
        return name.and(Report.when(!isList, Diagnosis.FOR_EACH_LIST.at(forEach.place(), forEach.text())));
    }

    static Report on(Written on, Written forEach, Model model, Function<TypeName, Optional<Model>> models) {
        if (forEach.isEmpty()) {
            return PropertyNames.check(on, model);
        }
        return model.property(forEach.text())
                .map(Property::value)
                .flatMap(list -> models.apply(list.item().type()))
                .map(items -> PropertyNames.check(on, items))
                .orElseGet(() -> Report.when(!on.isEmpty(), Diagnosis.ON_ITEM.at(on.place(), forEach.text())));
    }
}
