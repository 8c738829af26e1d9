package io.github.kling4j.validation.jakarta;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.executable.ExecutableValidator;
import jakarta.validation.metadata.BeanDescriptor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The validator that is used if no other provider was found. Each method throws an exception that says so. */
enum NoOtherProvider implements Validator {
    INSTANCE;

    /** Returns the exception for a feature that only another provider has. */
    static ValidationException needed(String feature) {
        return new ValidationException(
                feature + " needs a provider of Jakarta Validation that validates by reflection, but none was found:"
                        + " add one to the class path, such as org.hibernate.validator:hibernate-validator");
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validate(T object, Class<?>... groups) {
        throw unknown(object.getClass());
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validateProperty(T object, String property, Class<?>... groups) {
        throw unknown(object.getClass());
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validateValue(
            Class<T> type, String property, @Nullable Object value, Class<?>... groups) {
        throw unknown(type);
    }

    private static ValidationException unknown(Class<?> type) {
        if (!GeneratedTypes.of(type).isEmpty()) {
            return needed("validating a " + type.getName() + " for groups other than Default");
        }
        return new ValidationException("no validator for " + type.getName()
                + ": mark it with @GenerateValidator and compile it with the annotation processor; or add another"
                + " provider to the class path, such as org.hibernate.validator:hibernate-validator");
    }

    @Override
    public BeanDescriptor getConstraintsForClass(Class<?> type) {
        throw needed("reading the constraints of " + type.getName());
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new ValidationException("cannot unwrap " + type.getName());
    }

    @Override
    public ExecutableValidator forExecutables() {
        throw needed("validating parameters and return values of methods");
    }
}
