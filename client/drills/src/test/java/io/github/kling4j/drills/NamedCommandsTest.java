package io.github.kling4j.drills;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands in guides, contribution documents and workflows can be run in this repository. */
class NamedCommandsTest {

    /** A command in a code block, in a sentence, or in a workflow, with its continued lines and without a comment. */
    private static final Pattern COMMAND =
            Pattern.compile("(?m)(?:^ *(?:run: )?|`)((?:\\./mvnw|\\.ci/\\w+)\\b(?:\\\\\n|(?! #)[^`\n])*)");

    private static final Pattern PROFILE = Pattern.compile("<profile>\\s*(?:<!--.*?-->\\s*)?<id>([^<]+)</id>");
    /** Tests and their module, as in {@code `ATest,BTest` in `client`}. */
    private static final Pattern TESTS = Pattern.compile("`(\\w+Test(?:`?, ?`?\\w+Test)*)` in `([\\w/-]+)`");

    private static final Pattern ACTION = Pattern.compile("uses: (.*)");
    private static final Set<String> PHASES =
            Set.of("clean", "compile", "test-compile", "test", "package", "verify", "install", "deploy");
    private static final List<String> FILES = Repository.files();

    static Stream<String> documents() {
        return FILES.stream().filter(file -> file.endsWith(".md") || file.startsWith(".github/"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_command_refers_to_existing_files_modules_and_profiles(String document) {
        assertThat(commands(document)).allSatisfy(NamedCommandsTest::checkCommand);
    }

    @Test
    void the_documents_for_contributors_contain_commands() {
        assertThat(List.of("README.md", ".github/CONTRIBUTING.md", ".github/workflows/build.yml"))
                .allSatisfy(document -> assertThat(commands(document)).isNotEmpty());
    }

    @Test
    void each_test_that_the_guide_for_contributors_names_is_in_the_module_that_it_names() {
        List<MatchResult> named =
                TESTS.matcher(read(".github/CONTRIBUTING.md")).results().toList();

        assertThat(named).hasSizeGreaterThan(10);
        assertThat(named)
                .allSatisfy(tests -> assertThat(tests.group(1).split("[`, ]+"))
                        .allSatisfy(test -> assertThat(FILES)
                                .anyMatch(file -> file.startsWith(tests.group(2) + "/src/test/")
                                        && file.endsWith("/" + test + ".java"))));
    }

    @Test
    void actions_are_pinned_by_commit() {
        List<String> used = FILES.stream()
                .filter(file -> file.startsWith(".github/workflows/"))
                .flatMap(file -> ACTION.matcher(read(file)).results())
                .map(use -> use.group(1))
                .toList();

        assertThat(used).isNotEmpty().allMatch(use -> use.matches("[\\w-]+/[\\w/-]+@[0-9a-f]{40} # v[\\d.]+"));
    }

    private static List<String> commands(String document) {
        return COMMAND.matcher(read(document))
                .results()
                .map(command -> command.group(1).strip())
                .toList();
    }

    private static void checkCommand(String command) {
        String[] words = command.replace("'", "").split("[\\s\\\\]+");
        assertThat(Files.isExecutable(Repository.at(words[0]))).as(words[0]).isTrue();
        boolean isMaven = words[0].equals("./mvnw");
        for (int at = 1; isMaven && at < words.length; at++) {
            String word = words[at];
            switch (word) {
                case "-pl", "-rf" -> checkModules(words[++at]);
                case "-P" -> checkProfiles(words[++at]);
                default -> checkWord(word);
            }
        }
    }

    private static void checkWord(String word) {
        String value = word.substring(word.indexOf('=') + 1);
        if (word.startsWith("-P")) {
            checkProfiles(word.substring(2));
        } else if (word.startsWith("-Dtest=") || word.startsWith("-Dit.test=")) {
            assertThat(value.split(",")).allSatisfy(NamedCommandsTest::checkTest);
        } else if (word.startsWith("-Dinvoker.test=")) {
            assertThat(value.split(","))
                    .allSatisfy(project ->
                            assertThat(FILES).anyMatch(file -> file.matches(".*/src/(it|full)/" + project + "/.*")));
        } else if (!word.startsWith("-")) {
            checkGoal(word);
        }
    }

    private static void checkModules(String modules) {
        assertThat(modules.split(",")).allSatisfy(module -> assertThat(FILES).contains(module + "/pom.xml"));
    }

    private static void checkProfiles(String profiles) {
        List<String> known = poms().flatMap(pom -> PROFILE.matcher(pom).results())
                .map(profile -> profile.group(1))
                .toList();
        assertThat(known).contains(profiles.split(","));
    }

    /** Checks a test, which may be a pattern and may be followed by {@code #} and a method. */
    private static void checkTest(String test) {
        String name = test.replaceAll("#.*", "").replace("*", ".*");
        assertThat(FILES).anyMatch(file -> file.matches(".*/" + name + "\\.java"));
    }

    private static void checkGoal(String goal) {
        if (PHASES.contains(goal)) {
            return;
        }
        String plugin = goal.substring(0, Math.max(0, goal.indexOf(':')));
        assertThat(poms())
                .as("a plugin for %s", goal)
                .anyMatch(pom -> pom.contains(plugin + "-maven-plugin</artifactId>")
                        || pom.contains("maven-" + plugin + "-plugin</"));
    }

    private static Stream<String> poms() {
        return FILES.stream().filter(file -> file.endsWith("pom.xml")).map(NamedCommandsTest::read);
    }

    private static String read(String file) {
        return Standing.read(Repository.at(file));
    }
}
