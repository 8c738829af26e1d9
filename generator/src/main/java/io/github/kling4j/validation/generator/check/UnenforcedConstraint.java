package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.diagnostic.Diagnosis;
import io.github.kling4j.validation.generator.diagnostic.Diagnostic;
import io.github.kling4j.validation.generator.model.Constraint.Unenforced;

/** Says why a constraint is not enforced, and what to write instead. */
final class UnenforcedConstraint {

    private UnenforcedConstraint() {}

    static Diagnostic of(Unenforced constraint) {
        String annotation = constraint.annotation();
        return switch (constraint.reason()) {
            case GROUP -> Diagnosis.CONSTRAINT_GROUP.at(constraint.place(), annotation, constraint.detail());
            case GROUPS -> Diagnosis.GROUPS_UNREAD.at(constraint.place(), annotation);
            case JAVAX -> Diagnosis.CONSTRAINT_JAVAX.at(
                    constraint.place(), constraint.detail(), constraint.detail().replaceFirst("^javax", "jakarta"));
            case UNKNOWN -> Diagnosis.CONSTRAINT_UNKNOWN.at(constraint.place(), annotation, constraint.detail());
            case VALIDATOR -> Diagnosis.CONSTRAINT_VALIDATOR.at(constraint.place(), annotation, constraint.detail());
            case MESSAGE -> Diagnosis.CONSTRAINT_MESSAGE.at(constraint.place(), constraint.detail());
            case UNWRAPPED -> Diagnosis.CONSTRAINT_UNWRAPPED.at(constraint.place(), annotation);
        };
    }
}
