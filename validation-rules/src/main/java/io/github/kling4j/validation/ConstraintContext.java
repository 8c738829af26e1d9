package io.github.kling4j.validation;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.util.ArrayList;
import java.util.List;

/** What a {@code ConstraintValidator} may ask, and where it puts violations of its own. */
final class ConstraintContext implements ConstraintValidatorContext {

    private final String id;
    private final String message;
    private final List<Violation> built = new ArrayList<>();
    private boolean isDefaultDisabled;

    ConstraintContext(String id, String message) {
        this.id = id;
        this.message = message;
    }

    /** Returns what to report. A validator that disables the default and builds nothing is reported all the same. */
    List<Violation> violations() {
        List<Violation> all = new ArrayList<>();
        if (!isDefaultDisabled || built.isEmpty()) {
            all.add(new Violation(id, "", message));
        }
        all.addAll(built);
        return all;
    }

    void add(String path, String text) {
        built.add(new Violation(id, path, text));
    }

    @Override
    public void disableDefaultConstraintViolation() {
        isDefaultDisabled = true;
    }

    @Override
    public String getDefaultConstraintMessageTemplate() {
        return message;
    }

    @Override
    public ClockProvider getClockProvider() {
        return CurrentTime::clock;
    }

    /** Takes the text as it is: nothing in it is replaced. */
    @Override
    public ConstraintViolationBuilder buildConstraintViolationWithTemplate(String text) {
        return new ConstraintViolationPath(this, text);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new ValidationException("the context of a generated validator is not a " + type.getName());
    }
}
