package io.github.kling4j;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonClass;
import io.github.kling4j.http.JsonBody;
import io.github.kling4j.image.JsonWithImages;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;

/**
 * Converts request bodies and streams their images from files and byte arrays, with a known content length. Add it
 * after {@link ValidatingConverterFactory} and before the factory that reads responses:
 *
 * <pre>{@code
 * new Retrofit.Builder()
 *         .baseUrl("https://api.mulerouter.ai/")
 *         .addConverterFactory(ValidatingConverterFactory.create())
 *         .addConverterFactory(StreamingConverterFactory.create())
 *         .addConverterFactory(MoshiConverterFactory.create(KlingJson.moshi()))
 * }</pre>
 */
public final class StreamingConverterFactory extends Converter.Factory {

    private StreamingConverterFactory() {}

    /** Returns a factory that writes the models with {@link KlingJson#moshi}. */
    public static StreamingConverterFactory create() {
        return new StreamingConverterFactory();
    }

    @Override
    public @Nullable Converter<?, RequestBody> requestBodyConverter(
            Type type, Annotation[] parameterAnnotations, Annotation[] methodAnnotations, Retrofit retrofit) {
        return type instanceof Class<?> model && model.isAnnotationPresent(JsonClass.class) ? converter(model) : null;
    }

    private static <T> Converter<T, RequestBody> converter(Class<T> model) {
        JsonAdapter<T> adapter = KlingJson.moshi().adapter(model);
        return value -> new JsonBody(JsonWithImages.of(adapter, value));
    }
}
