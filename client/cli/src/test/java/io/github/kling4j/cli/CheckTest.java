package io.github.kling4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code kling check}: the forms of files, and the output. */
class CheckTest {

    private static final String VALID = "{\"prompt\": \"a\"}";
    private static final String LONG = "{\"prompt\": \"a\", \"duration\": 20}";

    @TempDir
    private Path directory;

    private String file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toString();
    }

    private static Ran check(String... files) {
        String[] words = new String[files.length + 3];
        words[0] = "check";
        words[1] = "--model";
        words[2] = "text-to-video";
        System.arraycopy(files, 0, words, 3, files.length);
        return Ran.kling(Map.of(), words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"many.jsonl", "many.ndjson", "many.json", "many"})
    void a_file_with_one_request_on_each_line_is_checked_line_by_line(String name) throws IOException {
        String file = file(name, VALID + "\n\n" + LONG + "\r\nnonsense\n" + VALID);

        Ran ran = check(file);

        assertThat(ran.out())
                .isEqualTo(file + ":3: duration: is 20; must be at most 15 [maximum]\n" + file
                        + ":4: invalid JSON [json]\n");
        assertThat(ran.err()).isEqualTo("4 requests for text-to-video, 2 invalid\n");
        assertThat(ran.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {VALID, VALID + "\n", "{\n\"prompt\":\n\"a\"}\n", "\uFEFF" + VALID, "\n\n" + VALID})
    void a_file_with_one_request_may_have_any_line_breaks(String content) throws IOException {
        String file = file("one.json", content);

        assertThat(check(file).out()).isEqualTo(file + ": valid for text-to-video\n");
    }

    @Test
    void several_files_are_checked_and_counted_together() throws IOException {
        Ran ran = check(file("a.json", VALID), file("b.json", LONG), file("c.jsonl", VALID + "\n" + VALID + "\n"));

        assertThat(ran.out()).contains("a.json: valid").contains("b.json: duration: is 20");
        assertThat(ran.err()).isEqualTo("4 requests for text-to-video, 1 invalid\n");
    }

    @Test
    void advice_is_shown_and_does_not_make_a_request_invalid() throws IOException {
        String file = file("a.json", "{\"prompt\": \"a\", \"shot_type\": \"customize\"}");

        Ran ran = check(file);

        assertThat(ran.out()).startsWith(file + ": advice: shot_type: ").contains("[shot-type-unused]");
        assertThat(ran.status()).isZero();
    }

    @Test
    void an_excluded_rule_is_not_reported() throws IOException {
        assertThat(check(file("a.json", LONG), "--except", "maximum@duration").status())
                .isZero();
    }

    @Test
    void json_output_has_one_object_for_each_request() throws IOException {
        String file = file("a.jsonl", VALID + "\n" + LONG + "\n");

        assertThat(check(file, "--json").out())
                .isEqualTo("{\"file\":\"" + file
                        + "\",\"line\":1,\"model\":\"text-to-video\",\"valid\":true,\"violations\":[],\"advice\":[]}\n"
                        + "{\"file\":\"" + file
                        + "\",\"line\":2,\"model\":\"text-to-video\",\"valid\":false,\"violations\":["
                        + "{\"rule\":\"maximum\",\"path\":\"duration\",\"message\":\"is 20; must be at most "
                        + "15\"}],\"advice\":[]}\n");
    }

    @Test
    void a_command_line_without_options_has_the_same_result_as_with_the_option_parser() throws IOException {
        String file = file("a.json", LONG);

        assertThat(Ran.kling(Map.of(), "check", file))
                .isEqualTo(Ran.kling(Map.of(), "check", "--model", "image-to-video", file));
    }

    @Test
    void texts_of_a_request_are_shown_on_one_line() throws IOException {
        String file = file("a.json", "{\"prompt\": \"a\", \"mode\": \"std\\n[31m\\u202e\"}");

        assertThat(check(file).out()).hasLineCount(1).doesNotContain("\u202e");
    }

    @Test
    void an_image_is_never_printed() throws IOException {
        String base64 = "iVBORw0KGgo".repeat(100);
        String file = file("a.json", "{\"first_frame\": \"" + base64 + "\", \"prompt\": \"a\"}");

        Ran ran = Ran.kling(Map.of(), "image-to-video", "--from", file, "--dry-run");

        assertThat(ran.out() + ran.err())
                .doesNotContain("iVBORw0KGgoiVBORw0KGgo")
                .contains("1100 characters");
    }

    @Test
    void names_and_texts_of_every_alphabet_are_read() throws IOException {
        String file = file("ünïcode.json", "{\"prompt\": \"日本\"}");

        assertThat(check(file).out()).isEqualTo(file + ": valid for text-to-video\n");
        assertThat(Ran.kling(Map.of(), "text-to-video", "--prompt", "日本 😀", "--dry-run", "--json")
                        .out())
                .isEqualTo("{\"prompt\":\"日本 😀\"}\n");
    }

    @Test
    void arguments_that_the_locale_cannot_represent_are_rejected() {
        Ran ran = Ran.kling(Map.of(), "text-to-video", "--prompt", "caf\uFFFD");

        assertThat(ran.err())
                .startsWith("kling: the locale cannot represent \"caf")
                .endsWith("of UTF-8\n");
        assertThat(ran.status()).isEqualTo(2);
    }
}
