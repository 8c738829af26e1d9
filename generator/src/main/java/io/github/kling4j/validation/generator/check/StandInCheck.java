package io.github.kling4j.validation.generator.check;

import com.palantir.javapoet.ClassName;
import io.github.kling4j.validation.generator.diagnostic.Diagnosis;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.model.StandIn;

/** Checks that an interface can stand for the type that it names. */
public final class StandInCheck {

    private StandInCheck() {}

    /** Returns what is wrong with an interface. */
    public static Report of(StandIn standIn) {
        if (standIn.kind() != null) {
            String sentence = "@ValidatorFor is for interfaces; %s is %s"
                    .formatted(standIn.type().simpleName(), standIn.kind());
            return Report.of(Diagnosis.STAND_IN.at(standIn.place(), sentence));
        }
        if (!(standIn.model() instanceof ClassName)) {
            return Report.of(Diagnosis.STAND_IN.at(
                    standIn.modelPlace(), standIn.model() + " is no class or interface; name one"));
        }
        return Report.when(
                standIn.isMarked(),
                Diagnosis.STAND_IN.at(
                        standIn.modelPlace(),
                        standIn.model() + " is marked with @GenerateValidator: write constraints there, and rules in an"
                                + " interface with @RulesFor"));
    }

    /** Returns the error of a second interface for a type. */
    public static Report twice(StandIn standIn, String first) {
        return Report.of(Diagnosis.STAND_IN.at(
                standIn.modelPlace(), first + " stands for " + standIn.model() + " already; write one interface"));
    }
}
