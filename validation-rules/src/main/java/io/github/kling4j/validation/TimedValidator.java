package io.github.kling4j.validation;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs another validator with a given clock. */
final class TimedValidator<T> implements Validator<T> {

    private final Validator<T> validator;
    private final Clock clock;

    TimedValidator(Validator<T> validator, Clock clock) {
        this.validator = validator;
        this.clock = clock;
    }

    @Override
    public List<Violation> validate(T value) {
        @Nullable Clock outer = CurrentTime.replace(clock);
        try {
            return validator.validate(value);
        } finally {
            CurrentTime.replace(outer);
        }
    }

    @Override
    public List<Violation> advise(T value) {
        @Nullable Clock outer = CurrentTime.replace(clock);
        try {
            return validator.advise(value);
        } finally {
            CurrentTime.replace(outer);
        }
    }

    @Override
    public KnownRules rules() {
        return validator.rules();
    }
}
