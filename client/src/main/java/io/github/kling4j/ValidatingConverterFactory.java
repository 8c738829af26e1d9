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
 * Checks request bodies before Retrofit writes them: a body that breaks a rule fails the call with a {@link
 * ValidationException}, and nothing is sent. Add it before the factories that write bodies:
 *
 * <pre>{@code
 * new Retrofit.Builder()
 *         .baseUrl("https://api.mulerouter.ai/")
 *         .addConverterFactory(ValidatingConverterFactory.create())
 *         .addConverterFactory(StreamingConverterFactory.create())
 *         .addConverterFactory(MoshiConverterFactory.create(KlingJson.moshi()))
 * }</pre>
 *
 * <p>Bodies of types without a validator, and answers, pass unchecked. A model whose validator is there only in part is
 * refused with {@link IllegalStateException} when its call is made.
 */
public final class ValidatingConverterFactory extends Converter.Factory {

    /** How the models of this API are marked: each has a validator, unless repackaging has lost it. */
    private static final String GENERATOR = "io.github.kling4j";

    private ValidatingConverterFactory() {}

    /** Returns a factory that checks with {@link Validators#of}. */
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
                throw new IllegalStateException(model.getName() + " would be sent unchecked: " + e.getMessage(), e);
            }
            return null;
        }
    }

    private record Checked<T>(Validator<?> validator, Converter<T, RequestBody> next)
            implements Converter<T, RequestBody> {

        @Override
        @SuppressWarnings("unchecked") // Retrofit hands over values of the type that the validator was found for.
        public @Nullable RequestBody convert(T value) throws IOException {
            ((Validator<T>) validator).requireValid(value);
            return next.convert(value);
        }
    }
}
