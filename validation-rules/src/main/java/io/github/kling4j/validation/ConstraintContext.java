package io.github.kling4j.validation;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.util.ArrayList;
import java.util.List;

/** The context that a {@code ConstraintValidator} receives; it collects the violations that the validator builds. */
final class ConstraintContext implements ConstraintValidatorContext {

    private final String id;
    private final String message;
    private final List<Violation> built = new ArrayList<>();
    private boolean isDefaultDisabled;

    ConstraintContext(String id, String message) {
        this.id = id;
        this.message = message;
    }

    /**
     * Returns the violations to report. They include the default violation, unless the validator has disabled it and
     * built another violation.
     */
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

    /** Uses the text unchanged as the message, and does not replace parameters or expressions in it. */
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
