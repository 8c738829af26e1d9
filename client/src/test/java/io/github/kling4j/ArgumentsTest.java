package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kling4j.error.InvalidRequestException;
import io.github.kling4j.error.TransportException;
import io.github.kling4j.image.Image;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Mode;
import io.github.kling4j.model.Task;
import io.github.kling4j.model.TaskInfo;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Invalid arguments are rejected immediately, with a valid example in the message; nothing is sent. */
class ArgumentsTest extends WithSimulator {

    /** The methods of Object; bridge methods are also skipped, because their targets are tested. */
    private static final Set<String> NOT_OURS = Set.of("equals", "wait", "notify", "notifyAll");

    @Test
    void every_method_rejects_null() throws Exception {
        List<Object> receivers = List.of(
                client,
                client.imageToVideo(),
                client.textToVideo(),
                KlingClient.builder(),
                RequestOptions.builder(),
                WaitOptions.builder(),
                DownloadOptions.builder(),
                Image.class,
                Mode.class);
        int tried = 0;
        for (Object receiver : receivers) {
            Class<?> type = receiver instanceof Class<?> named ? named : receiver.getClass();
            for (Method method : type.getMethods()) {
                boolean isStatic = Modifier.isStatic(method.getModifiers());
                if (method.isBridge() || NOT_OURS.contains(method.getName()) || isStatic != receiver instanceof Class) {
                    continue;
                }
                for (int i = 0; i < method.getParameterCount(); i++) {
                    if (!method.getParameterTypes()[i].isPrimitive()) {
                        tried += refusesNull(receiver, method, i);
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(40);
        assertThat(simulator.submissions()).isZero();
    }

    private int refusesNull(Object receiver, Method method, int index) throws Exception {
        Object[] arguments =
                Arrays.stream(method.getParameterTypes()).map(this::some).toArray();
        arguments[index] = null;
        method.setAccessible(true);
        Throwable thrown = catchThrowable(() -> method.invoke(receiver instanceof Class ? null : receiver, arguments));
        assertThat(thrown).as(method + " with null at " + index).isInstanceOf(InvocationTargetException.class);
        assertThat(thrown.getCause())
                .as(method + " with null at " + index)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must not be null: ");
        return 1;
    }

    private Object some(Class<?> type) {
        Stream<Object> values = Stream.of(
                "a-task",
                REQUEST,
                RequestOptions.NONE,
                WaitOptions.defaults(),
                DownloadOptions.defaults(),
                Path.of("a.mp4"),
                Duration.ofSeconds(1),
                Proxy.NO_PROXY,
                new OkHttpClient(),
                ImageToVideoRequest.class,
                Validators.of(ImageToVideoRequest.class),
                List.of(),
                (Consumer<Object>) each -> {},
                (Executor) Runnable::run,
                (ClientObserver) start -> null,
                (DownloadOptions.Progress) (w, a) -> {});
        return type == int.class
                ? 1
                : type == long.class
                        ? 1L
                        : type == boolean.class
                                ? true
                                : type.isArray()
                                        ? Array.newInstance(type.componentType(), 0)
                                        : values.filter(type::isInstance)
                                                .findFirst()
                                                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bearer sk-1 | apiKey begins with \"Bearer\": write only the key, the client adds the prefix",
                "bearer  sk-1 | apiKey begins with \"Bearer\": write only the key, the client adds the prefix",
                "Bearer | apiKey begins with \"Bearer\": write only the key, the client adds the prefix",
                "' ' | apiKey must not be blank: an API key consists of visible ASCII characters",
                "a key | apiKey contains a space at index 1: an API key consists of visible ASCII characters;"
                        + " write the key on one line, as in the console",
                "schlüssel | apiKey contains U+00FC at index 4: an API key consists of visible ASCII characters;"
                        + " write the key on one line, as in the console"
            })
    void an_invalid_key_is_rejected_without_showing_it(String key, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KlingClient.builder().apiKey(key))
                .withMessage(message);
    }

    @Test
    void a_line_break_in_a_key_is_rejected_and_one_around_it_is_removed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KlingClient.builder().apiKey("sk-1\nsk-2"))
                .withMessageStartingWith("apiKey contains a line break at index 4: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KlingClient.builder().apiKey("\n"))
                .withMessageStartingWith("apiKey must not be blank");
        try (KlingClient trimmed = client(simulator.token() + "\r\n").build()) {
            assertThat(trimmed.imageToVideo().submit(REQUEST).id()).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", ".", "..", "a/b", "../a", "a\\b", "a?b", "a#b", "a b", " a", "a\n", "a\u0000", "a\u0085",
                "a\u2028"
            })
    void an_invalid_task_id_is_rejected_before_anything_is_sent(String id) {
        List<Throwable> thrown = new ArrayList<>();
        thrown.add(catchThrowable(() -> client.imageToVideo().get(id)));
        thrown.add(catchThrowable(() -> client.imageToVideo().getAsync(id)));
        thrown.add(catchThrowable(() -> client.imageToVideo().await(id)));
        thrown.add(catchThrowable(() -> client.textToVideo().awaitAsync(id, WaitOptions.defaults())));

        assertThat(thrown)
                .allSatisfy(each -> assertThat(each)
                        .isExactlyInstanceOf(IllegalArgumentException.class)
                        .hasMessageStartingWith("a task id ")
                        .hasMessageEndingWith(": write the id returned by submit, such as"
                                + " 0ddf30ca-2b4a-4d2b-9c5d-5a4f6c7be3a1"));
    }

    @Test
    void a_null_among_many_requests_does_not_affect_the_others() {
        List<ImageToVideoRequest> requests = Arrays.asList(REQUEST, null, REQUEST);
        try (Stream<Generated<ImageToVideoRequest>> all = client.imageToVideo().generateAll(requests, 3)) {
            List<Generated<ImageToVideoRequest>> results =
                    all.sorted((a, b) -> a.index() - b.index()).toList();

            assertThat(results.get(0).orThrow().videos()).hasSize(1);
            assertThat(results.get(1).failure())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("request 1 is null: leave it out, or write a request");
            assertThat(results.get(2).orThrow().videos()).hasSize(1);
        }
    }

    @Test
    void a_request_that_cannot_be_written_as_json_is_first_checked_by_the_rules() {
        ImageToVideoRequest unwritable =
                REQUEST.toBuilder().putExtra("\ud83d", 1).build();

        InvalidRequestException broken = catchThrowableOfType(
                InvalidRequestException.class,
                () -> client.imageToVideo()
                        .submit(unwritable.toBuilder().duration(99).build()));
        InvalidRequestException valid = catchThrowableOfType(
                InvalidRequestException.class, () -> client.imageToVideo().submit(unwritable));
        Throwable later = catchThrowable(
                () -> client.imageToVideo().generateAsync(unwritable).join());

        assertThat(broken.violations()).extracting(Violation::rule).containsExactly("maximum");
        assertThat(valid.violations())
                .containsExactly(new Violation(
                        "json",
                        "",
                        "cannot be written as JSON: a name"
                                + " contains an unpaired surrogate and cannot be written, at path $.prompt"));
        assertThat(later).hasCauseInstanceOf(InvalidRequestException.class);
        assertThat(simulator.submissions()).isZero();
    }

    @Test
    void a_failing_validator_ends_a_submit_with_a_kling_exception() {
        RequestOptions failing = RequestOptions.builder()
                .validator(ImageToVideoRequest.class, request -> {
                    throw new IllegalStateException("out of order");
                })
                .build();

        TransportException thrown = catchThrowableOfType(
                TransportException.class,
                () -> client.imageToVideo().with(failing).submit(REQUEST));

        assertThat(thrown)
                .hasMessage("nothing was sent: out of order")
                .hasCauseExactlyInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com",
                "http://10.0.0.1:8080/",
                "http://localhost.example.com",
                "HTTP://127.0.0.1.example.com",
                "http://128.0.0.1",
                "http://[::2]/",
                "http://0.0.0.0"
            })
    void the_key_is_sent_unencrypted_to_another_machine_only_if_allowed(String url) {
        KlingClient.Builder builder = KlingClient.builder().apiKey("k").baseUrl(url);

        Throwable thrown = catchThrowable(builder::build);

        assertThat(thrown)
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("the key would be sent unencrypted to ")
                .hasMessageEndingWith(
                        ": write https:// in the base URL, or call allowPlainHttp() if the network is trusted");
        builder.allowPlainHttp().build().close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost",
                "http://LOCALHOST:8080",
                "http://127.0.0.1",
                "http://127.9.8.7/",
                "http://[::1]:80",
                "http://kling.localhost",
                "https://example.com"
            })
    void this_machine_and_https_are_always_allowed(String url) {
        KlingClient.builder().apiKey("k").baseUrl(url).build().close();
    }

    @Test
    void a_base_url_with_a_user_is_rejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KlingClient.builder().baseUrl("https://user:secret@example.com"))
                .withMessageStartingWith("a base URL must not contain a user or a password")
                .withMessageNotContaining("secret");
    }

    @Test
    void requests_and_downloads_have_a_user_agent_with_the_version() {
        String version = System.getProperty("java.specification.version");
        List<String> agents = new ArrayList<>();
        OkHttpClient http = new OkHttpClient.Builder()
                .addNetworkInterceptor(chain -> {
                    agents.add(chain.request().header("User-Agent"));
                    return chain.proceed(chain.request());
                })
                .build();
        try (KlingClient watched = client(simulator.token()).httpClient(http).build()) {
            Task task = watched.imageToVideo().generate(REQUEST);
            catchThrowable(() -> watched.download(task.videos().get(0) + "x", Path.of("target", "no.mp4")));
            watched.imageToVideo()
                    .with(RequestOptions.builder()
                            .header("User-Agent", "mine/1")
                            .build())
                    .get(task.id());
        }

        assertThat(agents).hasSizeGreaterThan(4).last().isEqualTo("mine/1");
        assertThat(agents.subList(0, agents.size() - 1))
                .allSatisfy(agent -> assertThat(agent)
                        .matches("kling4j/[0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)? okhttp/5\\.[0-9.]+ java/" + version));
    }

    @Test
    void tasks_from_submit_and_await_have_non_null_accessors() throws NoSuchMethodException {
        for (String method : List.of("id", "status", "videos")) {
            assertThat(Task.class.getMethod(method).getAnnotatedReturnType().getAnnotations())
                    .as(method)
                    .isEmpty();
        }
        assertThat(client.imageToVideo().submit(REQUEST).id())
                .isEqualTo(simulator.tasks().get(0).id());
        assertThat(client.imageToVideo().submit(REQUEST).status()).hasToString("pending");

        Task built = Task.builder().taskInfo(TaskInfo.builder().build()).build();

        assertThat(built.status()).hasToString("unknown");
        assertThat(catchThrowable(built::id))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("this task has no id, because it was not returned by the client");
    }
}
