package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.diagnostic.Catalogue;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.model.Property;
import io.github.kling4j.validation.generator.model.Property.DefaultText;
import io.github.kling4j.validation.generator.model.Value;
import java.math.BigDecimal;
import java.util.function.Predicate;

/** Checks that the default of a property matches the type and the constraints of the property. */
final class DefaultCheck {

    private DefaultCheck() {}

    static Report of(Property property) {
        DefaultText text = property.defaultValue();
        if (text == null) {
            return Report.CLEAN;
        }
        Report form = form(text, property.value());
        return form.isClean() ? DefaultLimits.of(text, property.value()) : form;
    }

    private static Report form(DefaultText written, Value value) {
        String text = written.text();
        return switch (value.kind()) {
            case TEXT -> Report.CLEAN;
            case WHOLE -> number(written, value, number -> WholeNumbers.fits(number, value.primitive()), "an integer");
            case DECIMAL -> number(written, value, number -> Decimals.fits(number, value.primitive()), "a number");
            case BIG -> number(written, value, number -> true, "a number");
            case FLAG -> expect(written, text.equals("true") || text.equals("false"), "true or false");
            case OPEN_ENUM, ENUM ->
                expect(
                        written,
                        value.comparedWords().contains(text),
                        "one of " + String.join(", ", value.comparedWords()));
            default ->
                expect(
                        written,
                        false,
                        "a value of type " + value.type()
                                + ": only text, numbers, booleans and enums can have defaults");
        };
    }

    private static Report expect(DefaultText written, boolean holds, String expected) {
        return Report.when(!holds, Catalogue.DEFAULT_MALFORMED.at(written.place(), written.text(), expected));
    }

    private static Report number(DefaultText written, Value value, Predicate<BigDecimal> fits, String expected) {
        try {
            BigDecimal number = new BigDecimal(written.text());
            return expect(written, fits.test(number), expected + " that " + value.type() + " can hold");
        } catch (NumberFormatException e) {
            return expect(written, false, expected);
        }
    }
}
