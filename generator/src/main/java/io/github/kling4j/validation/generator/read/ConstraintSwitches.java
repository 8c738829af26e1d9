package io.github.kling4j.validation.generator.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * The options of {@code @ConstraintOptions}.
 *
 * @param inUnits whether the length of texts is counted in UTF-16 units
 * @param javaPatterns whether {@code java.util.regex} may evaluate patterns
 * @param validators whether constraint validators are called
 */
record ConstraintSwitches(boolean inUnits, boolean javaPatterns, boolean validators) {

    private static final ConstraintSwitches USUAL = new ConstraintSwitches(false, false, false);

    /**
     * Returns the options for the first declaration that has any: those of the innermost {@code @ConstraintOptions} on
     * the declaration and its enclosing elements. Returns the defaults if no declaration has options.
     */
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
