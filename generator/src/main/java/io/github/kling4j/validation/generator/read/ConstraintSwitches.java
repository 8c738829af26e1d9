package io.github.kling4j.validation.generator.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * How constraints are enforced: what {@code @ConstraintOptions} says.
 *
 * @param inUnits whether units of UTF-16 are counted in texts
 * @param javaPatterns whether patterns may run on {@code java.util.regex}
 * @param validators whether constraint validators are called
 */
record ConstraintSwitches(boolean inUnits, boolean javaPatterns, boolean validators) {

    private static final ConstraintSwitches USUAL = new ConstraintSwitches(false, false, false);

    /** Returns what the nearest annotation around the first declaration with one says. */
    static ConstraintSwitches of(List<? extends Element> declarations) {
        for (Element declaration : declarations) {
            for (Element each = declaration; each != null; each = each.getEnclosingElement()) {
                Optional<Annotation> options = Annotation.on(each, Names.CONSTRAINT_OPTIONS);
                if (options.isPresent()) {
                    return of(options.get());
                }
            }
        }
        return USUAL;
    }

    private static ConstraintSwitches of(Annotation options) {
        boolean inUnits = options.value("length") instanceof Element constant
                && constant.getSimpleName().contentEquals("UTF_16_UNITS");
        return new ConstraintSwitches(inUnits, options.flag("javaPatterns"), options.flag("constraintValidators"));
    }
}
