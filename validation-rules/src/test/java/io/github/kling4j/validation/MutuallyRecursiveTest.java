package io.github.kling4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Forty types that contain each other: there are too many paths through them to visit all. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MutuallyRecursiveTest {

    private static final int TYPES = 40;

    @TempDir
    private Path work;

    @Test
    void an_unknown_path_is_refused_with_the_shortest_valid_paths() throws Exception {
        try (URLClassLoader loader = compile("maxLength@text")) {
            Validator<?> validator = Validators.of(loader.loadClass("T0"));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> validator.except("maxLength@typo"))
                    .withMessageStartingWith("no rule \"maxLength@typo\" to leave out; write maxLength to leave it out"
                            + " everywhere, or one of these paths: maxLength@text, maxLength@t0.text,"
                            + " maxLength@t1.text")
                    .withMessageEndingWith(", …");
        }
    }

    @Test
    void a_long_path_is_accepted_or_refused_quickly() throws Exception {
        try (URLClassLoader loader = compile("maxLength@text")) {
            Validator<?> validator = Validators.of(loader.loadClass("T0"));
            String way =
                    IntStream.range(0, 2 * TYPES).mapToObj(i -> "t" + i % TYPES).collect(Collectors.joining("."));

            assertThat(validator.except("maxLength@" + way + ".text")).isNotNull();
            assertThatIllegalArgumentException().isThrownBy(() -> validator.except("maxLength@" + way + ".typo"));
        }
    }

    private URLClassLoader compile(String rule) throws Exception {
        List<String> command = new ArrayList<>(List.of("-proc:none", "-d", work.toString()));
        String nested = IntStream.range(0, TYPES)
                .mapToObj(i -> ".nested(\"t%1$d\", T%1$d.class)".formatted(i))
                .collect(Collectors.joining());
        for (int i = 0; i < TYPES; i++) {
            command.add(Files.writeString(work.resolve("T" + i + ".java"), "public class T" + i + " {}")
                    .toString());
            command.add(Files.writeString(work.resolve("T" + i + "Validator.java"), """
                    import io.github.kling4j.validation.*;

                    public class T%1$dValidator implements Validator<T%1$d> {
                        public java.util.List<Violation> validate(T%1$d value) {
                            return java.util.List.of();
                        }

                        public KnownRules rules() {
                            return KnownRules.of("%2$s")%3$s;
                        }
                    }
                    """.formatted(i, rule, nested))
                    .toString());
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, command.toArray(String[]::new)))
                .isZero();
        return new URLClassLoader(new URL[] {work.toUri().toURL()}, getClass().getClassLoader());
    }
}
