package io.github.kling4j.validation.generator.diagnostic;

import java.util.Arrays;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/** Tells which warnings and notes an author does not want to see. */
final class Suppression {

    private Suppression() {}

    /** Returns whether {@code @SuppressWarnings}, on the declaration or around it, names a warning or a note. */
    static boolean suppresses(Diagnostic diagnostic) {
        if (diagnostic.diagnosis().kind() == Kind.ERROR) {
            return false;
        }
        for (Element each = diagnostic.place().element(); each != null; each = each.getEnclosingElement()) {
            SuppressWarnings suppressed = each.getAnnotation(SuppressWarnings.class);
            if (suppressed != null && Arrays.asList(suppressed.value()).contains(diagnostic.diagnosis().id())) {
                return true;
            }
        }
        return false;
    }
}
