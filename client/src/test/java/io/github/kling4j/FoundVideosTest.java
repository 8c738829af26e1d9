package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.squareup.moshi.JsonReader;
import io.github.kling4j.error.TaskFailedException;
import io.github.kling4j.json.JsonValues;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Task;
import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.Operation;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A video is paid for, so its URL is found in every form. */
class FoundVideosTest extends WithSimulator {

    private static final String URL = "https://v.example/1.mp4";
    private static final WaitOptions AT_ONCE =
            WaitOptions.builder().initialDelay(Duration.ZERO).build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "['URL']",
                "'URL'",
                "[null, '', ' ', 'URL']",
                "[' URL ']",
                "{'url': 'URL'}",
                "[{'url': 'URL'}]",
                "[{'video_url': 'URL'}]",
                "[{'videoUrl': 'URL'}]",
                "[{'Video-Url': 'URL'}]",
                "[{'uri': 'URL'}]",
                "[{'href': 'URL'}]",
                "[{'src': 'URL'}]",
                "[{'resource': 'URL'}]",
                "[{'download_url': 'URL'}]",
                "[{'link': 'URL'}]",
                "[{'video': {'url': 'URL'}}]",
                "{'video': ['URL']}",
                "[['URL']]",
                "[{'resource': {'resource': 'URL'}}]",
                "[{'id': 'v-1', 'url': 'URL', 'duration': '5.1'}]",
                "[{'url': null, 'download_url': 'URL'}]",
                "[{'url': 'v-1', 'src': 'URL'}]",
                "[{'cover_url': 'https://v.example/cover.png', 'url': 'URL'}]",
                "['nothing', 5, true, {}, [], 'URL']",
                "'[\\'URL\\']'",
                "['{\\'url\\': \\'URL\\'}']",
                "{'videos': [{'url': 'URL'}]}",
                "[{'urls': ['URL']}]"
            })
    void the_url_of_a_video_is_found_in_every_form(String videos) throws IOException {
        String json = json(videos);
        String id = client.imageToVideo().submit(REQUEST).id();
        answer(id, json);
        answer(id, json);

        Task seen = client.imageToVideo().get(id);

        assertThat(seen.videos()).containsExactly(URL);
        assertThat(client.imageToVideo().await(id, AT_ONCE).videos()).containsExactly(URL);
        assertThat(values(KlingJson.moshi().adapter(Task.class).toJson(seen)))
                .as("written as it came")
                .isEqualTo(values(succeeded(id, json)));
    }

    @Test
    void every_operation_finds_the_videos() {
        for (int i = 0; i < 3; i++) {
            simulator.failNext(
                    Operation.SUBMIT,
                    Fault.status(202).body("{\"task_info\":{\"id\":\"t-1\",\"status\":\"pending\"}}"));
            answer("t-1", json("[null, {'url': 'URL'}]"));
        }

        assertThat(client.imageToVideo().generate(REQUEST).videos()).containsExactly(URL);
        assertThat(client.imageToVideo().generateAsync(REQUEST).join().videos()).containsExactly(URL);
        try (Stream<Generated<ImageToVideoRequest>> all = client.imageToVideo().generateAll(List.of(REQUEST), 1)) {
            assertThat(all.map(Generated::orThrow).map(Task::videos)).containsExactly(List.of(URL));
        }
    }

    @Test
    void several_videos_keep_their_order() {
        String id = client.imageToVideo().submit(REQUEST).id();
        answer(id, "[\"https://v.example/a\",{\"url\":\"https://v.example/b\"},\"\",\"http://v.example/c\"]");

        assertThat(client.imageToVideo().get(id).videos())
                .containsExactly("https://v.example/a", "https://v.example/b", "http://v.example/c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[null]",
                "[\"\"]",
                "5",
                "[5]",
                "true",
                "\"soon\"",
                "[\"ftp://v.example/1.mp4\"]",
                "[\"/1.mp4\"]",
                "[\"https://\"]",
                "{\"state\":\"ready\",\"where\":\"bucket\\u202e 7\"}"
            })
    void without_a_readable_url_the_exception_contains_the_received_videos(String videos) {
        String id = client.imageToVideo().submit(REQUEST).id();
        answer(id, videos);

        TaskFailedException thrown = catchThrowableOfType(
                TaskFailedException.class, () -> client.imageToVideo().await(id, AT_ONCE));

        assertThat(thrown)
                .hasMessage("the task succeeded without a readable video; the property videos is " + videos + " [task "
                        + id + "]");
        assertThat(thrown.task().videos()).isEmpty();
    }

    @Test
    void a_url_in_another_property_is_in_the_exception() {
        String id = client.imageToVideo().submit(REQUEST).id();
        simulator.failNext(
                Operation.LOOK_UP,
                Fault.status(200)
                        .body("{\"task_info\":{\"id\":\"" + id + "\",\"status\":\"succeeded\",\"result_url\":\"" + URL
                                + "\"},\"video\":{\"url\":\"" + URL + "2\"}}"));

        TaskFailedException thrown = catchThrowableOfType(
                TaskFailedException.class, () -> client.imageToVideo().await(id, AT_ONCE));

        assertThat(thrown)
                .hasMessageStartingWith("the task succeeded without a video; the unknown properties of the task are"
                        + " {video={url=" + URL + "2}}; the unknown properties of task_info are {result_url=" + URL
                        + "} [task ");
    }

    @Test
    void the_received_data_is_shortened_in_the_exception_but_complete_in_the_task() throws IOException {
        String id = client.imageToVideo().submit(REQUEST).id();
        String videos = "{\"text\":\"" + "x".repeat(100_000) + "\"}";
        answer(id, videos);

        TaskFailedException thrown = catchThrowableOfType(
                TaskFailedException.class, () -> client.imageToVideo().await(id, AT_ONCE));

        assertThat(thrown.getMessage())
                .hasSizeLessThan(1200)
                .contains("{\"text\":\"xxx")
                .contains("x… [task ");
        assertThat(KlingJson.moshi().adapter(Task.class).toJson(thrown.task())).contains(videos);
    }

    @Test
    void a_task_without_videos_has_an_empty_list() {
        Task submitted = client.imageToVideo().submit(REQUEST);

        assertThat(submitted.videos()).isEmpty();
        assertThat(KlingJson.moshi().adapter(Task.class).toJson(submitted)).doesNotContain("videos");
        assertThat(submitted.toString()).doesNotContain("videos");
    }

    private void answer(String id, String videos) {
        simulator.failNext(Operation.LOOK_UP, Fault.status(200).body(succeeded(id, videos)));
    }

    private static String succeeded(String id, String videos) {
        return "{\"task_info\":{\"id\":\"" + id + "\",\"status\":\"succeeded\"},\"videos\":" + videos + "}";
    }

    /** Converts single quotes, which are easier to read here. */
    private static String json(String text) {
        return text.replace("\\'", "\\\"").replace('\'', '"').replace("URL", URL);
    }

    private static Object values(String json) throws IOException {
        return JsonValues.read(JsonReader.of(new Buffer().writeUtf8(json)));
    }
}
