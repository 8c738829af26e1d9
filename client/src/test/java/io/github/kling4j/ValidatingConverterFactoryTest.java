package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kling4j.api.ImageToVideoApi;
import io.github.kling4j.api.TextToVideoApi;
import io.github.kling4j.image.Image;
import io.github.kling4j.image.Pictures;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Task;
import io.github.kling4j.model.TextToVideoRequest;
import io.github.kling4j.simulator.KlingSimulator;
import io.github.kling4j.simulator.Submission;
import io.github.kling4j.validation.ValidationException;
import io.github.kling4j.validation.Violation;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.Base64;
import java.util.Map;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import retrofit2.Call;
import retrofit2.Converter;
import retrofit2.Response;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Uses Retrofit alone, without the client. */
class ValidatingConverterFactoryTest {

    private KlingSimulator simulator;
    private Retrofit retrofit;

    /** A service of another vendor, whose bodies are not models of this library. */
    interface Other {

        @POST("elsewhere")
        Call<Void> post(@Body Map<String, String> body);
    }

    @BeforeEach
    void start() {
        simulator = KlingSimulator.start();
        OkHttpClient http = new OkHttpClient.Builder()
                .addInterceptor(chain -> chain.proceed(chain.request()
                        .newBuilder()
                        .header("Authorization", "Bearer " + simulator.token())
                        .build()))
                .build();
        retrofit = new Retrofit.Builder()
                .baseUrl(simulator.baseUrl().toString())
                .client(http)
                .addConverterFactory(ValidatingConverterFactory.create())
                .addConverterFactory(StreamingConverterFactory.create())
                .addConverterFactory(MoshiConverterFactory.create(KlingJson.moshi()))
                .build();
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void a_valid_body_is_sent() throws IOException {
        Response<Task> answer = retrofit.create(ImageToVideoApi.class)
                .submit(WithSimulator.REQUEST)
                .execute();

        assertThat(answer.code()).isEqualTo(202);
        assertThat(answer.body().taskInfo().id())
                .isEqualTo(simulator.tasks().get(0).id());
    }

    @Test
    void an_invalid_body_fails_the_call_and_nothing_is_sent() {
        ImageToVideoRequest withoutFrame =
                ImageToVideoRequest.builder().prompt("p").build();
        Call<Task> call = retrofit.create(ImageToVideoApi.class).submit(withoutFrame);

        ValidationException thrown = catchThrowableOfType(ValidationException.class, call::execute);

        assertThat(thrown.violations())
                .containsExactly(
                        new Violation("frame-required", "first_frame", "first_frame or last_frame must be given"));
        assertThat(simulator.submissions()).isZero();
    }

    @Test
    void images_stream_with_a_known_length() throws IOException {
        byte[] png = Pictures.png(300, 300);

        retrofit.create(ImageToVideoApi.class)
                .submit(WithSimulator.REQUEST.toBuilder()
                        .firstFrame(Image.bytes(png))
                        .build())
                .execute();

        Submission received = simulator.received().get(0);
        assertThat(received.bodyText()).contains(Base64.getEncoder().encodeToString(png));
        assertThat(received.header("Content-Length")).isEqualTo(Long.toString(received.bodySize()));
    }

    @Test
    void a_body_of_another_endpoint_is_checked_by_its_own_rules() throws IOException {
        TextToVideoApi api = retrofit.create(TextToVideoApi.class);

        ValidationException thrown = catchThrowableOfType(
                ValidationException.class,
                () -> api.submit(TextToVideoRequest.builder().build()).execute());

        assertThat(thrown.violations()).extracting(Violation::rule).containsExactly("prompt-required");
        assertThat(api.submit(TextToVideoRequest.builder().prompt("fog").build())
                        .execute()
                        .code())
                .isEqualTo(202);
        assertThat(simulator.submissions()).isEqualTo(1);
    }

    @Test
    void a_body_without_rules_is_not_validated() throws IOException {
        assertThat(retrofit.create(Other.class).post(Map.of("a", "b")).execute().code())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "io.github.kling4j.model.ImageToVideoRequestValidator, "
                + "io.github.kling4j.model.ImageToVideoRequest would be sent without validation: no validator for ",
        "io.github.kling4j.model.ShotValidator, the validator of io.github.kling4j.model.ImageToVideoRequest"
                + " is incomplete: no validator for io.github.kling4j.model.Shot: "
    })
    void a_model_with_a_missing_validator_is_not_sent(String lost, String message) throws Exception {
        Hiding loader = new Hiding(lost);
        Converter.Factory factory = (Converter.Factory) loader.loadClass(ValidatingConverterFactory.class.getName())
                .getMethod("create")
                .invoke(null);
        Class<?> model = loader.loadClass(ImageToVideoRequest.class.getName());

        assertThatIllegalStateException()
                .isThrownBy(() -> factory.requestBodyConverter(model, new Annotation[0], new Annotation[0], retrofit))
                .withMessageStartingWith(message);
    }
}
