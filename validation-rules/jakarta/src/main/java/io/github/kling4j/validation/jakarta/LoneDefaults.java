package io.github.kling4j.validation.jakarta;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ParameterNameProvider;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import java.lang.annotation.ElementType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The default settings that are used if no other provider was found. A framework may read and decorate them, but
 * generated validators do not use them.
 */
enum LoneDefaults
        implements MessageInterpolator, TraversableResolver, ConstraintValidatorFactory, ParameterNameProvider {
    INSTANCE;

    @Override
    public String interpolate(String template, Context context) {
        return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return template;
    }

    @Override
    public boolean isReachable(
            @Nullable Object holder, Path.Node property, Class<?> root, Path path, ElementType elementType) {
        return true;
    }

    @Override
    public boolean isCascadable(
            @Nullable Object holder, Path.Node property, Class<?> root, Path path, ElementType elementType) {
        return true;
    }

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
        throw NoOtherProvider.needed("a ConstraintValidator from a factory");
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {}

    @Override
    public List<String> getParameterNames(Constructor<?> constructor) {
        return names(constructor);
    }

    @Override
    public List<String> getParameterNames(Method method) {
        return names(method);
    }

    private static List<String> names(Executable executable) {
        return Arrays.stream(executable.getParameters()).map(Parameter::getName).toList();
    }
}
