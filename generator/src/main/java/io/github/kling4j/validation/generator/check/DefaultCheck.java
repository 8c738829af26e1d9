package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.diagnostic.Catalogue;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.model.Property;
import io.github.kling4j.validation.generator.model.Value;
import java.math.BigDecimal;
import java.util.function.Predicate;

/** Checks that a default is a value of its property's type. */
final class DefaultCheck {

    private DefaultCheck() {}

    static Report of(Property property) {
        if (property.defaultValue() == null) {
            return Report.CLEAN;
        }
        Report form = form(property);
        return form.isClean() ? DefaultLimits.of(property) : form;
    }

    private static Report form(Property property) {
        String text = property.defaultValue().text();
        Value value = property.value();
        return switch (value.kind()) {
            case TEXT -> Report.CLEAN;
            case WHOLE -> number(property, number -> WholeNumbers.fits(number, value.primitive()), "an integer");
            case DECIMAL -> number(property, number -> Decimals.fits(number, value.primitive()), "a number");
            case BIG -> number(property, number -> true, "a number");
            case FLAG -> expect(property, text.equals("true") || text.equals("false"), "true or false");
            case OPEN_ENUM, ENUM ->
                expect(
                        property,
                        value.comparedWords().contains(text),
                        "one of " + String.join(", ", value.comparedWords()));
            default ->
                expect(
                        property,
                        false,
                        "a value of type " + value.type()
                                + ": only text, numbers, booleans and enums can have defaults");
        };
    }

    private static Report expect(Property property, boolean holds, String expected) {
        return Report.when(
                !holds,
                Catalogue.DEFAULT_MALFORMED.at(
                        property.defaultValue().place(), property.defaultValue().text(), expected));
    }

    private static Report number(Property property, Predicate<BigDecimal> fits, String expected) {
        try {
            BigDecimal number = new BigDecimal(property.defaultValue().text());
            return expect(
                    property,
                    fits.test(number),
                    expected + " that fits " + property.value().type());
        } catch (NumberFormatException e) {
            return expect(property, false, expected);
        }
    }
}
