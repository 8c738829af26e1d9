package io.github.kling4j.validation.generator.check;

import com.palantir.javapoet.ClassName;
import io.github.kling4j.validation.generator.diagnostic.Catalogue;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.model.StandIn;

/** Checks an interface with {@code @ValidatorFor}. */
public final class StandInCheck {

    private StandInCheck() {}

    /** Returns the errors of an interface. */
    public static Report of(StandIn standIn) {
        if (standIn.kind() != null) {
            return Report.of(
                    Catalogue.STAND_IN_KIND.at(standIn.place(), standIn.type().simpleName(), standIn.kind()));
        }
        if (!(standIn.model() instanceof ClassName)) {
            return Report.of(Catalogue.STAND_IN_TYPE.at(standIn.modelPlace(), standIn.model()));
        }
        return Report.when(standIn.isMarked(), Catalogue.STAND_IN_MARKED.at(standIn.modelPlace(), standIn.model()));
    }

    /**
     * Returns the error for a second interface for the same model; {@code first} is the name of the first interface.
     */
    public static Report twice(StandIn standIn, String first) {
        return Report.of(Catalogue.STAND_IN_TWICE.at(standIn.modelPlace(), first, standIn.model()));
    }
}
