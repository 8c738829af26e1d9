package io.github.kling4j.validation.generator.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.Violation;
import io.github.kling4j.validation.generator.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The messages of violations: default messages, or those of the author. */
class ConstraintMessagesTest {

    private static final List<String> LINES = """
            model Usual
            String @NotBlank
            String @Email
            String @DecimalMin("1.5")
            BigDecimal @Digits(integer = 2, fraction = 1)
            LocalDate @Past
            Boolean @AssertTrue
            String @Null
            int[] @Size(max = 1)
            String @Own.Zip
            String @Own.Upper
            model Written @SuppressWarnings("constraint-group")
            String @NotBlank(message = "say your name")
            String @NotNull(message = "say where to write to") @Email(message = "no address: \\\\{{regexp}\\\\}")
            int @Min(value = 3, message = "at least {value}, \\\\$ or not")
            String @Size(min = 1, max = 3, message = "from {min} to {max}")
            String @Pattern(regexp = "a.", flags = Pattern.Flag.DOTALL, message = "{regexp} with {flags}")
            String @Own.Zip(message = "no zip")
            String @Own.Upper(message = "UPPER")
            List<@NotNull(message="no\\u0020gaps") String>
            String @NotNull(message = "{jakarta.validation.constraints.NotNull.message}")
            int @Min(value = 3, message = "in no group that is checked", groups = Own.Severe.class)
            """.lines().toList();

    @Test
    void a_violation_has_the_authors_message_or_a_default_with_the_value(@TempDir Path work) throws IOException {
        List<ModelText> models = ModelText.read(LINES).stream()
                .map(ConstraintMessagesTest::calling)
                .toList();
        Path own = Golden.RESOURCES.resolve("constraints/Own.java.txt");
        try (CompiledModels compiled = CompiledModels.of(models, work, "constrained/Own.java", Files.readString(own))) {
            Object usual = compiled.value(
                    models.get(0),
                    "\t",
                    "ada",
                    "abc",
                    new java.math.BigDecimal("123.45"),
                    java.time.LocalDate.parse("9999-01-01"),
                    false,
                    "x",
                    new int[2],
                    "a",
                    "a");
            Object written =
                    compiled.value(models.get(1), null, "ada", 1, "", "b", "a", "a", Arrays.asList("a", null), null, 0);

            assertThat(compiled.validator(models.get(0)).validate(usual).stream()
                            .map(Violation::toString))
                    .containsExactly(
                            "p0: is blank [notBlank]",
                            "p1: is \"ada\"; must be an e-mail address [email]",
                            "p2: is \"abc\"; must be a number of at least 1.5 [minimum]",
                            "p3: is 123.45; must have at most 2 integer and 1 fraction digits [digits]",
                            "p4: is 9999-01-01; must be in the past [past]",
                            "p5: is false; must be true [assertTrue]",
                            "p6: must be absent [null]",
                            "p7: number of items is 2; must be at most 1 [maxItems]",
                            "p8: is no zip code [zip]",
                            "p9: must be upper case [upper]");
            assertThat(compiled.validator(models.get(1)).validate(written).stream()
                            .map(Violation::toString))
                    .containsExactly(
                            "p0: say your name [required]",
                            "p1: no address: {.*} [email]",
                            "p2: at least 3, $ or not [minimum]",
                            "p3: from 1 to 3 [minLength]",
                            "p4: a. with [DOTALL] [pattern]",
                            "p5: no zip [zip]",
                            "p6: UPPER [upper]",
                            "p7[1]: no gaps [type]",
                            "p8: is required [required]");
            assertThat(compiled.validator(models.get(1)).rules().ids())
                    .isEqualTo(Set.of(
                            "email",
                            "minLength",
                            "maxLength",
                            "minimum",
                            "notBlank",
                            "pattern",
                            "required",
                            "type",
                            "upper",
                            "zip"));
        }
    }

    /** Returns the same model, for which validators are called. */
    private static ModelText calling(ModelText model) {
        return new ModelText(
                model.name(),
                model.annotations() + " @ConstraintOptions(constraintValidators = true)",
                model.properties(),
                model.methods());
    }
}
