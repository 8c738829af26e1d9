package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.image.Image;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Task;
import io.github.kling4j.quickstart.QuickStart;
import io.github.kling4j.validation.Validators;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The statements of the root README are true. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final Path HOUSE = Path.of("src/readme/java/com/example/house");
    private static final Pattern TASK_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Guide readme;

    @BeforeEach
    void read() throws IOException {
        readme = Guide.in(ROOT.resolve("README.md"));
    }

    @Test
    void the_code_in_the_readme_is_compiled() throws IOException {
        List<String> compiled = Guide.compiled(Path.of("src/test/java/io/github/kling4j/ReadmeTest.java"));
        compiled.addAll(Guide.compiled(HOUSE.resolve("HouseRules.java")));
        compiled.addAll(Guide.compiled(HOUSE.resolve("House.java")));

        assertThat(readme.blocks("java")).hasSize(4).isEqualTo(compiled);
    }

    @Test
    void the_first_command_prints_the_output_in_the_readme(@TempDir Path directory) {
        System.setProperty("quick-start.directory", directory.toString());
        try {
            String printed = Guide.printedBy(ReadmeTest::quickStart);
            String shown = readme.blocks("text").get(0);
            String task = TASK_ID.matcher(shown)
                    .results()
                    .map(MatchResult::group)
                    .findFirst()
                    .orElseThrow();

            assertThat(TASK_ID.matcher(printed).replaceAll(task))
                    .isEqualTo(shown.replace("/home/you/kling4j/client/target/quick-start", directory.toString()));
        } finally {
            System.clearProperty("quick-start.directory");
        }
    }

    @Test
    void the_quoted_description_is_correct_and_enforced() throws IOException {
        assertThat(Files.readString(ROOT.resolve("openapi/kling-v3.yaml")))
                .contains(readme.blocks("yaml").get(0).indent(8));
        assertThat(Guide.printedBy(ReadmeTest::tooLong))
                .isEqualTo(readme.blocks("text").get(1));
    }

    @Test
    void the_rules_of_the_house_are_enforced_if_their_jar_is_on_the_class_path() throws Exception {
        try (URLClassLoader consumer = consumer()) {
            Method main = consumer.loadClass("com.example.house.House").getMethod("main", String[].class);

            assertThat(Guide.printedBy(() -> run(main)))
                    .isEqualTo(readme.blocks("text").get(2));
        }
    }

    @Test
    void the_coordinates_are_those_of_this_version() throws IOException {
        String version = found("<version>(.*?)</version>", Files.readString(ROOT.resolve("pom.xml")))
                .get(0);

        assertThat(found("<version>(.*?)</version>", readme.text()))
                .isNotEmpty()
                .containsOnly(version);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                "openapi",
                "validation-rules",
                "validation-rules/jakarta",
                "generator",
                "client",
                "client/benchmarks",
                "client/cli",
                "client/jobs",
                "client/simulator",
                "client/spring-boot-starter"
            })
    void the_links_of_the_guides_in_a_folder_are_valid(String folder) throws IOException {
        try (DirectoryStream<Path> guides = Files.newDirectoryStream(ROOT.resolve(folder), "*.md")) {
            for (Path guide : guides) {
                for (String link : found("\\]\\((?!https?://)([^)]+)", Files.readString(guide))) {
                    requireTarget(guide, link);
                }
            }
        }
    }

    private static void requireTarget(Path guide, String link) throws IOException {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? guide : guide.resolveSibling(parts[0]);

        assertThat(target).as("%s: %s", guide, link).exists();
        if (parts.length == 2) {
            assertThat(found("(?m)^#+ (.+)$", Files.readString(target)).stream().map(ReadmeTest::anchor))
                    .as("%s: %s", guide, link)
                    .contains(parts[1]);
        }
    }

    /** Returns the anchor that GitHub creates for a heading. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\w\\- ]", "").replace(' ', '-');
    }

    static void tooLong() {
        // guide
        ImageToVideoRequest request = ImageToVideoRequest.builder()
                .firstFrame(Image.url("https://example.com/harbour.png"))
                .prompt("The boats leave the harbour")
                .duration(20)
                .build();
        Validators.of(ImageToVideoRequest.class).validate(request).forEach(System.out::println);
        // end
    }

    void consume() {
        // guide
        try (KlingClient client = KlingClient.create()) { // the key is in MULEROUTER_API_KEY
            Task task = client.imageToVideo()
                    .submit(ImageToVideoRequest.builder()
                            .firstFrame(Image.file(Path.of("harbour.png")))
                            .prompt("The sun sets, and the water begins to glitter")
                            .build());
            String id = task.id(); // keep it: with it any process can wait for the video
            Task done = client.imageToVideo().await(id);
            client.download(done.videos().get(0), Path.of("harbour.mp4"));
        }
        // end
    }

    private static void quickStart() {
        try {
            QuickStart.main(new String[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Method main) {
        try {
            main.invoke(null, (Object) new String[0]);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Loads all classes again, because rules are found through the class loader of the model. */
    private static URLClassLoader consumer() throws IOException {
        List<URL> classPath = new ArrayList<>();
        classPath.add(Path.of("target/readme-classes").toUri().toURL());
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            classPath.add(Path.of(entry).toUri().toURL());
        }
        return new URLClassLoader(classPath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static List<String> found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.results().map(match -> match.group(1)).toList();
    }
}
