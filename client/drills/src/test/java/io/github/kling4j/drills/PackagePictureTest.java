package io.github.kling4j.drills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The diagrams of the architecture pages show the packages as they are compiled. {@code -Dgolden.rewrite=true} draws
 * them again.
 */
class PackagePictureTest {

    private static final Pattern PICTURE = Pattern.compile("(?s)(<!-- packages -->\n```mermaid\n)(.*?)(```\n)");
    private static final Pattern DEPENDENCY = Pattern.compile("(?m)^   ([\\w.]+) +-> ([\\w.]+) +.*$");

    @TempDir
    private Path directory;

    @Test
    void the_picture_of_the_generator_shows_its_packages() throws IOException {
        assertPictured("generator", "io.github.kling4j.validation.generator");
    }

    @Test
    void the_picture_of_the_client_shows_its_packages() throws IOException {
        assertPictured("client", "io.github.kling4j");
    }

    private void assertPictured(String module, String root) throws IOException {
        Path page = Repository.at(module + "/ARCHITECTURE.md");
        String text = Files.readString(page);
        Matcher picture = PICTURE.matcher(text);
        assertThat(picture.find()).as("%s has a picture of the packages", page).isTrue();

        String drawn = drawn(reachable(dependencies(Repository.at(module + "/target/classes"), root)));
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(page, text.substring(0, picture.start(2)) + drawn + text.substring(picture.end(2)));
        } else {
            assertThat(picture.group(2)).isEqualTo(drawn);
        }
    }

    /** Returns the packages of a module, each with the other packages that its classes use. */
    private Map<String, Set<String>> dependencies(Path classes, String root) throws IOException {
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed);
        int result = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        out,
                        out,
                        "-verbose:package",
                        "--ignore-missing-deps",
                        withoutDescriptor(classes).toString());
        assertThat(result).as("%s", printed).isZero();

        Map<String, Set<String>> dependencies = new TreeMap<>();
        List<MatchResult> lines =
                DEPENDENCY.matcher(printed.toString()).results().toList();
        lines.forEach(line -> dependencies.put(line.group(1), new TreeSet<>()));
        lines.forEach(line -> dependencies.get(line.group(1)).add(line.group(2)));
        dependencies.keySet().removeIf(name -> !name.equals(root) && !name.startsWith(root + "."));
        dependencies.forEach((name, others) -> {
            others.retainAll(dependencies.keySet());
            others.remove(name);
        });
        return dependencies;
    }

    /** Copies the classes without the module descriptor: jdeps would look for the modules that it requires. */
    private Path withoutDescriptor(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                Path copy = directory.resolve(classes.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                if (!file.endsWith("module-info.class")) {
                    Files.copy(file, copy);
                }
            }
        }
        return directory;
    }

    /** Returns the packages that each package needs, directly or through others; also itself, if it is in a cycle. */
    private static Map<String, Set<String>> reachable(Map<String, Set<String>> dependencies) {
        Map<String, Set<String>> reachable = new TreeMap<>();
        dependencies.keySet().forEach(name -> {
            Set<String> reached = new TreeSet<>();
            Deque<String> open = new ArrayDeque<>(dependencies.get(name));
            while (!open.isEmpty()) {
                String next = open.remove();
                if (reached.add(next)) {
                    open.addAll(dependencies.get(next));
                }
            }
            reachable.put(name, reached);
        });
        return reachable;
    }

    /** Draws packages that need each other as one box, and leaves out each arrow that follows from others. */
    private static String drawn(Map<String, Set<String>> reachable) {
        Map<String, String> boxes = new TreeMap<>();
        reachable.forEach((name, reached) -> boxes.put(
                name,
                reached.stream()
                        .filter(other -> reachable.get(other).contains(name))
                        .findFirst()
                        .orElse(name)));
        StringBuilder drawn = new StringBuilder("flowchart TD\n");
        Set<String> distinct = new TreeSet<>(boxes.values());
        for (String box : distinct) {
            String label = boxes.keySet().stream()
                    .filter(name -> boxes.get(name).equals(box))
                    .map(PackagePictureTest::simpleName)
                    .collect(Collectors.joining(", "));
            drawn.append("    ")
                    .append(simpleName(box))
                    .append("[\"")
                    .append(label)
                    .append("\"]\n");
        }
        for (String box : distinct) {
            Set<String> others = new TreeSet<>(reachable.get(box));
            others.retainAll(distinct);
            others.remove(box);
            others.stream()
                    .filter(to -> others.stream()
                            .noneMatch(
                                    via -> !via.equals(to) && reachable.get(via).contains(to)))
                    .forEach(to -> drawn.append("    ")
                            .append(simpleName(box))
                            .append(" --> ")
                            .append(simpleName(to))
                            .append('\n'));
        }
        return drawn.toString();
    }

    private static String simpleName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
