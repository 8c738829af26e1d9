package io.github.kling4j.validation.jakarta;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.executable.ExecutableValidator;
import jakarta.validation.metadata.ExecutableDescriptor;
import jakarta.validation.metadata.ParameterDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Validates the parameters and the return values of methods and constructors with the validator of another provider.
 * Where {@code @Valid} leads to a value that has a generated validator, the generated validator validates this value.
 */
final class GeneratedExecutables implements ExecutableValidator {

    private final Validator other;
    private final ExecutableValidator executables;
    private final ClockProvider clock;

    GeneratedExecutables(Validator other, ClockProvider clock) {
        this.other = other;
        this.executables = other.forExecutables();
        this.clock = clock;
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validateParameters(
            T object, Method method, Object[] values, Class<?>... groups) {
        Set<ConstraintViolation<T>> others = executables.validateParameters(object, method, values, groups);
        return parameters(Root.of(object).withParameters(values), method, values, others, groups);
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validateReturnValue(
            T object, Method method, @Nullable Object returned, Class<?>... groups) {
        Set<ConstraintViolation<T>> others = executables.validateReturnValue(object, method, returned, groups);
        return returned(Root.of(object).withReturned(returned), method, returned, others, groups);
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validateConstructorParameters(
            Constructor<? extends T> constructor, Object[] values, Class<?>... groups) {
        Set<ConstraintViolation<T>> others = executables.validateConstructorParameters(constructor, values, groups);
        Root<T> root = constructed(constructor);
        return parameters(root.withParameters(values), constructor, values, others, groups);
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validateConstructorReturnValue(
            Constructor<? extends T> constructor, T object, Class<?>... groups) {
        Set<ConstraintViolation<T>> others = executables.validateConstructorReturnValue(constructor, object, groups);
        Root<T> root = constructed(constructor);
        return returned(root.withReturned(object), constructor, object, others, groups);
    }

    @SuppressWarnings(
            "unchecked") // The class of a T's constructor extends T, and Jakarta Validation calls it Class<T>.
    private static <T> Root<T> constructed(Constructor<? extends T> constructor) {
        return new Root<>(null, (Class<T>) constructor.getDeclaringClass(), null, null);
    }

    private <T> Set<ConstraintViolation<T>> parameters(
            Root<T> root,
            Executable executable,
            Object[] values,
            Set<ConstraintViolation<T>> others,
            Class<?>... groups) {
        AskedGroups asked = AskedGroups.of(groups);
        Findings<T> findings = new Findings<>(root, clock.getClock());
        ExecutableDescriptor descriptor = descriptor(root.type(), executable);
        if (asked.isDefaultAsked() && descriptor != null) {
            HeldModels held = new HeldModels(other, findings);
            for (ParameterDescriptor parameter : descriptor.getParameterDescriptors()) {
                int index = parameter.getIndex();
                held.addValue(values[index], parameter, Place.parameter(executable, index, parameter.getName()));
            }
        }
        findings.addOthers(others);
        return findings.all();
    }

    private <T> Set<ConstraintViolation<T>> returned(
            Root<T> root,
            Executable executable,
            @Nullable Object returned,
            Set<ConstraintViolation<T>> others,
            Class<?>... groups) {
        AskedGroups asked = AskedGroups.of(groups);
        Findings<T> findings = new Findings<>(root, clock.getClock());
        ExecutableDescriptor descriptor = descriptor(root.type(), executable);
        if (asked.isDefaultAsked() && descriptor != null) {
            new HeldModels(other, findings)
                    .addValue(returned, descriptor.getReturnValueDescriptor(), Place.returned(executable));
        }
        findings.addOthers(others);
        return findings.all();
    }

    /** Returns the descriptor of a method or constructor; null if it has neither a constraint nor {@code @Valid}. */
    private @Nullable ExecutableDescriptor descriptor(Class<?> type, Executable executable) {
        Class<?>[] parameters = executable.getParameterTypes();
        return executable instanceof Method
                ? other.getConstraintsForClass(type).getConstraintsForMethod(executable.getName(), parameters)
                : other.getConstraintsForClass(type).getConstraintsForConstructor(parameters);
    }
}
