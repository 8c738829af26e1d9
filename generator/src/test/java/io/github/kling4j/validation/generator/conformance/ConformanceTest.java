package io.github.kling4j.validation.generator.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.kling4j.validation.generator.Golden;
import io.github.kling4j.validation.generator.conformance.CaseCompiler.Compiled;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConformanceTest {

    private static final Path PINNED = Golden.RESOURCES.resolve("conformance.txt");

    @TempDir
    private Path work;

    @Test
    void each_case_in_the_profile_has_the_result_of_the_suite() throws Exception {
        @Nullable String other = System.getProperty("cel.conformance");
        Path file = Path.of(other == null ? "../../shared/cel-spec/conformance.json" : other);
        assumeThat(file)
                .as("the suite's cases; -Dcel.conformance=FILE names another file")
                .exists();

        List<Case> cases = Case.read(file);
        CaseCompiler compiler = new CaseCompiler();
        List<Compiled> compiled = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            compiled.add(compiler.compile(cases.get(i), "case" + i));
        }
        compileJava(compiler.source().writeToPath(work));

        List<String> failures = new ArrayList<>();
        Map<String, Integer> refusals = new TreeMap<>();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {work.toUri().toURL()}, getClass().getClassLoader())) {
            Map<String, Method> methods = new HashMap<>();
            Arrays.stream(loader.loadClass("cases.Cases").getMethods())
                    .forEach(each -> methods.put(each.getName(), each));
            for (int i = 0; i < cases.size(); i++) {
                if (compiled.get(i).isRefused()) {
                    refusals.merge(kind(compiled.get(i).refusal()), 1, Integer::sum);
                    continue;
                }
                String failure = failure(
                        cases.get(i),
                        compiled.get(i),
                        methods.get(compiled.get(i).method()));
                if (failure != null) {
                    failures.add(cases.get(i).name() + ": " + cases.get(i).expression() + ": " + failure);
                }
            }
        }
        report(cases.size(), failures, refusals, other == null);
    }

    private static void report(int cases, List<String> failures, Map<String, Integer> refusals, boolean isPinned)
            throws IOException {
        int refused = refusals.values().stream().mapToInt(Integer::intValue).sum();
        StringBuilder counts = new StringBuilder();
        refusals.forEach((reason, count) -> counts.append("%5d refused: %s\n".formatted(count, reason)));
        counts.append("%d passed, %d failed, %d refused\n"
                .formatted(cases - failures.size() - refused, failures.size(), refused));
        failures.forEach(System.out::println);
        System.out.print(counts);
        assertThat(failures).isEmpty();
        if (isPinned) {
            Golden.compare(PINNED, counts.toString());
        }
    }

    /** Returns a refusal without the names and positions of the particular case. */
    private static String kind(String refusal) {
        return refusal.replaceAll("\"[^\"]*\"", "\"…\"")
                .replaceAll("\\(.*\\)", "(…)")
                .replaceAll("; did you mean.*|; it has.*", "");
    }

    private static @Nullable String failure(Case each, Compiled compiled, Method method) throws IllegalAccessException {
        boolean mustFail = each.expected().containsKey("error");
        try {
            Object result = method.invoke(null, compiled.arguments().toArray());
            if (mustFail) {
                return "must fail, and is " + result;
            }
            Object expected = Tagged.value(each.expected());
            // Java represents a uint in the same way as an int.
            boolean isOfKind =
                    each.expected().containsKey("uint") == compiled.type().equals("uint");
            return isOfKind && Tagged.matches(result, expected) ? null : "must be " + expected + ", and is " + result;
        } catch (InvocationTargetException e) {
            return mustFail && e.getCause() instanceof RuntimeException ? null : "failed with " + e.getCause();
        }
    }

    private void compileJava(Path source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options =
                    List.of("-proc:none", "-d", work.toString(), "-cp", System.getProperty("java.class.path"));
            assertThat(compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
                            .call())
                    .as("%s", messages)
                    .isTrue();
        }
    }
}
