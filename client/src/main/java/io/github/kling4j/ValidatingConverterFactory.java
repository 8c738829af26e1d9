package io.github.kling4j;

import com.squareup.moshi.JsonClass;
import io.github.kling4j.validation.ValidationException;
import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;

/**
 * Validates request bodies before Retrofit converts them. If a body violates a rule, the call fails with a {@link
 * ValidationException} and nothing is sent. Add it before the factories that convert bodies:
 *
 * <pre>{@code
 * new Retrofit.Builder()
 *         .baseUrl("https://api.mulerouter.ai/")
 *         .addConverterFactory(ValidatingConverterFactory.create())
 *         .addConverterFactory(StreamingConverterFactory.create())
 *         .addConverterFactory(MoshiConverterFactory.create(KlingJson.moshi()))
 * }</pre>
 *
 * <p>Responses, and bodies of types without a validator, are not validated. If the validator of a model is incomplete,
 * the call fails with {@link IllegalStateException}.
 */
public final class ValidatingConverterFactory extends Converter.Factory {

    /**
     * The generator in the {@code @JsonClass} annotation of the models of this API. Each of these models has a
     * validator, unless a build tool removed or renamed it.
     */
    private static final String GENERATOR = "io.github.kling4j";

    private ValidatingConverterFactory() {}

    /** Returns a factory that validates with {@link Validators#of}. */
    public static ValidatingConverterFactory create() {
        return new ValidatingConverterFactory();
    }

    @Override
    public @Nullable Converter<?, RequestBody> requestBodyConverter(
            Type type, Annotation[] parameterAnnotations, Annotation[] methodAnnotations, Retrofit retrofit) {
        if (!(type instanceof Class<?> model)) {
            return null;
        }
        Validator<?> validator = validator(model);
        return validator == null
                ? null
                : new Checked<>(
                        validator,
                        retrofit.nextRequestBodyConverter(this, type, parameterAnnotations, methodAnnotations));
    }

    private static @Nullable Validator<?> validator(Class<?> model) {
        try {
            return Validators.of(model);
        } catch (IllegalArgumentException e) {
            JsonClass generated = model.getAnnotation(JsonClass.class);
            if (generated != null && generated.generator().equals(GENERATOR)) {
                throw new IllegalStateException(
                        model.getName() + " would be sent without validation: " + e.getMessage(), e);
            }
            return null;
        }
    }

    private record Checked<T>(Validator<?> validator, Converter<T, RequestBody> next)
            implements Converter<T, RequestBody> {

        @Override
        @SuppressWarnings("unchecked") // Retrofit passes values of the type of the validator.
        public @Nullable RequestBody convert(T value) throws IOException {
            ((Validator<T>) validator).requireValid(value);
            return next.convert(value);
        }
    }
}
