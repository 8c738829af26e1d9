package io.github.kling4j.validation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The code in the guide to extensions of the generator compiles, or is the code of the named files. */
class ExtendingGuideTest {

    private static final String TESTS = "src/test/java/io/github/kling4j/validation/generator/";

    @ParameterizedTest
    @CsvSource({
        "annotation, ../validation-rules/src/main/java/io/github/kling4j/validation/Ordered.java",
        "vocabulary, " + TESTS + "behaviour/VocabularyTest.java",
        "independent, " + TESTS + "oracle/OtherFunctions.java"
    })
    void a_part_is_in_its_file(String part, Path file) throws IOException {
        assertThat(Files.readString(file)).contains(block(part));
    }

    @Test
    void the_entry_of_a_function_compiles(@TempDir Path directory) throws IOException {
        Javac.Outcome outcome =
                new Javac(directory).compileText("Entries.java", """
                package io.github.kling4j.validation.generator.function;

                import static io.github.kling4j.validation.generator.expression.Type.Scalar.BOOL;
                import static io.github.kling4j.validation.generator.expression.Type.Scalar.STRING;

                import com.palantir.javapoet.TypeName;
                import io.github.kling4j.validation.generator.code.Java;
                import io.github.kling4j.validation.generator.expression.Function;
                import io.github.kling4j.validation.generator.expression.Function.Form;
                import io.github.kling4j.validation.generator.expression.Overload;

                final class Entries {
                    static final Function LOWER = %s;
                    static final Overload BLANK = Overload.of(STRING).to(BOOL)%s;
                }
                """.formatted(block("entry"), block("code")));

        assertThat(outcome.diagnostics()).isEmpty();
    }

    private static String block(String part) throws IOException {
        Matcher block = Pattern.compile("<!-- " + part + " -->\n```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("EXTENDING.md")));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }
}
