package io.github.kling4j.validation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/**
 * The iteration order of maps in separate virtual machines: the JDK's unordered maps have a different order in each
 * virtual machine.
 */
class MapOrderTest {

    @TempDir
    private static Path work;

    @RepeatedTest(2)
    void maps_iterate_in_the_order_of_the_source_or_of_the_model_in_each_virtual_machine() throws Exception {
        Javac javac = new Javac(work);
        assertThat(javac.compileText("Orders.java", """
                import io.github.kling4j.validation.*;
                import jakarta.validation.constraints.NotNull;
                import java.util.LinkedHashMap;
                import java.util.Map;

                class Orders {
                    @GenerateValidator
                    record Model(int i, @NotNull Map<String, Integer> m) {}

                    @RulesFor(Model.class)
                    @Rule(id = "literal", on = "i", message = "m", expr = "{'j': this.i, 'c': 1, 'h': 1, 'a': 1, 'd': 1,"
                            + " 'i': 1, 'b': 1, 'g': 1}.map(k, k) == ['j', 'c', 'h', 'a', 'd', 'i', 'b', 'g']")
                    @Rule(id = "constant", on = "i", message = "m", expr = "this.i > 9 || {'j': 1, 'c': 2, 'h': 3, 'a': 4,"
                            + " 'd': 5, 'i': 6, 'b': 7, 'g': 8}.map(k, k)[this.i] == 'c'")
                    @Rule(id = "model", on = "i", message = "m", expr = "this.m.map(k, k) == ['z', 'b', 'y', 'a', 'x']")
                    @Rule(id = "message", on = "i", expr = "this.i > 9",
                            message = "{ {'j': this.i, 'c': 1, 'h': 1, 'a': 1, 'd': 1}}, {this.m}")
                    interface Rules {}

                    public static void main(String[] arguments) {
                        Map<String, Integer> map = new LinkedHashMap<>();
                        for (String key : "z b y a x".split(" ")) {
                            map.put(key, map.size());
                        }
                        Validators.of(Model.class).validate(new Model(1, map))
                                .forEach(violation -> System.out.println(violation.rule() + ": " + violation.message()));
                    }
                }
                """).messages()).isEmpty();

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        javac.classes() + java.io.File.pathSeparator + System.getProperty("java.class.path"),
                        "Orders")
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output.lines())
                .containsExactly("message: {\"j\": 1, \"c\": 1, \"h\": 1, \"a\": 1, \"d\": 1},"
                        + " {\"z\": 0, \"b\": 1, \"y\": 2, \"a\": 3, \"x\": 4}");
    }
}
