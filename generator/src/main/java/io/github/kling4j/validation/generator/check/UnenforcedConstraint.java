package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.diagnostic.Catalogue;
import io.github.kling4j.validation.generator.diagnostic.Diagnostic;
import io.github.kling4j.validation.generator.model.Constraint.Unenforced;

/** Explains why a constraint is not enforced, and suggests an alternative. */
final class UnenforcedConstraint {

    private UnenforcedConstraint() {}

    static Diagnostic of(Unenforced constraint) {
        String annotation = constraint.annotation();
        return switch (constraint.reason()) {
            case GROUP -> Catalogue.CONSTRAINT_GROUP.at(constraint.place(), annotation, constraint.detail());
            case GROUPS -> Catalogue.GROUPS_UNREAD.at(constraint.place(), annotation);
            case JAVAX ->
                Catalogue.CONSTRAINT_JAVAX.at(
                        constraint.place(),
                        constraint.detail(),
                        constraint.detail().replaceFirst("^javax", "jakarta"));
            case UNKNOWN -> Catalogue.CONSTRAINT_UNKNOWN.at(constraint.place(), annotation, constraint.detail());
            case VALIDATOR -> Catalogue.CONSTRAINT_VALIDATOR.at(constraint.place(), annotation, constraint.detail());
            case MESSAGE -> Catalogue.CONSTRAINT_MESSAGE.at(constraint.place(), constraint.detail());
            case UNWRAPPED -> Catalogue.CONSTRAINT_UNWRAPPED.at(constraint.place(), annotation);
        };
    }
}
