package io.github.kling4j.validation.generator.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.palantir.javapoet.JavaFile;
import io.github.kling4j.validation.generator.conformance.CaseCompiler.Compiled;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    private static final Path FILE =
            Path.of(System.getProperty("cel.conformance", "../../shared/cel-spec/conformance.json"));

    @TempDir
    private Path work;

    @Test
    void everyCaseInTheProfileMeansWhatTheSuiteSays() throws Exception {
        assumeThat(FILE).as("the suite's cases; -Dcel.conformance=FILE names another file").exists();
        List<Case> cases = Case.read(FILE);
        List<Compiled> compiled = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            compiled.add(CaseCompiler.compile(cases.get(i), "Case" + i));
        }
        compileJava(compiled.stream().flatMap(each -> each.source().stream()).toList());

        int passed = 0;
        List<String> failures = new ArrayList<>();
        Map<String, Integer> refusals = new TreeMap<>();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {work.toUri().toURL()}, getClass().getClassLoader())) {
            for (int i = 0; i < cases.size(); i++) {
                if (compiled.get(i).source().isEmpty()) {
                    refusals.merge(kind(compiled.get(i).refusal()), 1, Integer::sum);
                    continue;
                }
                String failure = failure(cases.get(i), compiled.get(i), loader.loadClass("cases.Case" + i));
                if (failure == null) {
                    passed++;
                } else {
                    failures.add(cases.get(i).name() + ": " + cases.get(i).expression() + ": " + failure);
                }
            }
        }
        refusals.forEach((reason, count) -> System.out.println(count + " refused: " + reason));
        failures.forEach(System.out::println);
        int refused = cases.size() - passed - failures.size();
        System.out.println(passed + " passed, " + failures.size() + " failed, " + refused + " refused");
        assertThat(failures).isEmpty();
    }

    /** What a refusal says, without the names and places of the one case. */
    private static String kind(String refusal) {
        return refusal.replaceAll("\"[^\"]*\"", "\"…\"").replaceAll("\\(.*\\)", "(…)").replaceAll("; did you mean.*|; it has.*", "");
    }

    private static @Nullable String failure(Case each, Compiled compiled, Class<?> type) throws IllegalAccessException {
        Method method = type.getMethods()[0];
        boolean mustFail = each.expected().containsKey("error");
        try {
            Object result = method.invoke(null, compiled.arguments().toArray());
            if (mustFail) {
                return "must fail, and is " + result;
            }
            Object expected = Tagged.value(each.expected());
            return Tagged.matches(result, expected) ? null : "must be " + expected + ", and is " + result;
        } catch (InvocationTargetException e) {
            return mustFail && e.getCause() instanceof RuntimeException ? null : "failed with " + e.getCause();
        }
    }

    private void compileJava(List<JavaFile> sources) throws IOException {
        List<Path> files = new ArrayList<>();
        for (JavaFile source : sources) {
            files.add(source.writeToPath(work.resolve("sources")));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-proc:none", "-d", Files.createDirectories(work).toString(), "-cp",
                    System.getProperty("java.class.path").replace(';', File.pathSeparatorChar));
            boolean success = compiler.getTask(
                            messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            assertThat(success).as("%s", messages).isTrue();
        }
    }
}
