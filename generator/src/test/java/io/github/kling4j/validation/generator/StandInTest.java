package io.github.kling4j.validation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Violation;
import io.github.kling4j.validation.generator.behaviour.Parcel;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Interfaces with {@code @ValidatorFor}, for a class in a class file. */
class StandInTest {

    private static final String CONSTRAINTS = """
            import io.github.kling4j.validation.GenerateValidator;
            import io.github.kling4j.validation.ValidatorFor;
            import io.github.kling4j.validation.generator.behaviour.Parcel;
            import jakarta.validation.constraints.Size;
            import java.util.List;

            @ValidatorFor(Parcel.class)
            interface ParcelConstraints {

                @Size(max = 5)
                String getStreet();
            %s
            }
            """;

    private static final String SUBCLASS = """
            import io.github.kling4j.validation.GenerateValidator;
            import io.github.kling4j.validation.generator.behaviour.Consignment;

            @GenerateValidator
            class Letter extends Consignment {
            %s
            }
            """;

    @TempDir
    private Path work;

    @Test
    void constraints_on_type_arguments_in_class_files_are_read_or_reported_as_unreadable() {
        Javac.Outcome outcome = new Javac(work)
                .with("-Xlint:-classfile")
                .compileText("ParcelConstraints.java", CONSTRAINTS.formatted(""));

        assertThat(outcome.success()).isTrue();
        if (Runtime.version().feature() < 22) {
            assertThat(outcome.messages()).anyMatch(message -> message.startsWith("[type-arguments-hidden]"));
        } else {
            assertThat(outcome.messages()).noneMatch(message -> message.startsWith("["));
            assertThat(outcome.generated().get("ParcelConstraintsValidator.java"))
                    .contains("\"labels[\" + i + \"]\"");
        }
    }

    @Test
    void constraints_on_type_arguments_in_the_class_file_of_a_superclass_are_read_or_reported_as_unreadable() {
        Javac.Outcome outcome =
                new Javac(work).with("-Xlint:-classfile").compileText("Letter.java", SUBCLASS.formatted(""));

        assertThat(outcome.success()).isTrue();
        if (Runtime.version().feature() < 22) {
            assertThat(outcome.messages())
                    .containsExactly(
                            "[type-arguments-hidden] this compiler does not read constraints on type arguments in"
                                    + " the class file of Consignment: repeat them here, or compile with JDK 22 or later");
        } else {
            assertThat(outcome.messages()).noneMatch(message -> message.startsWith("["));
            assertThat(outcome.generated().get("LetterValidator.java")).contains("\"labels[\" + i + \"]\"");
        }
    }

    @Test
    void a_model_that_repeats_the_constraints_on_type_arguments_of_its_superclass_has_no_warning() {
        String getter =
                "@Override public java.util.List<@jakarta.validation.constraints.Size(max = 3) String> getLabels() {"
                        + " return super.getLabels(); }";
        Javac.Outcome outcome =
                new Javac(work).with("-Xlint:-classfile").compileText("Letter.java", SUBCLASS.formatted(getter));

        assertThat(outcome.messages()).noneMatch(message -> message.startsWith("["));
        assertThat(outcome.generated().get("LetterValidator.java")).contains("\"labels[\" + i + \"]\"");
    }

    @Test
    void constraints_of_the_class_and_of_the_interface_are_enforced_together() throws Exception {
        Javac javac = new Javac(work);
        Javac.Outcome outcome = javac.compileText(
                "ParcelConstraints.java", CONSTRAINTS.formatted("List<@Size(max = 3) String> getLabels();"));
        assertThat(outcome.messages()).noneMatch(message -> message.startsWith("["));

        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {javac.classes().toUri().toURL()}, getClass().getClassLoader())) {
            @SuppressWarnings("unchecked")
            Validator<Parcel> validator = (Validator<Parcel>) loader.loadClass("ParcelConstraintsValidator")
                    .getConstructor()
                    .newInstance();

            assertThat(validator.validate(new Parcel("short", List.of("abc")))).isEmpty();
            assertThat(validator.validate(new Parcel(null, List.of("abcd"))))
                    .extracting(Violation::toString)
                    .containsExactly(
                            "street: is required [required]", "labels[0]: length is 4; must be at most 3 [maxLength]");
            assertThat(validator.validate(new Parcel("too long", List.of())))
                    .extracting(Violation::path)
                    .containsExactly("street");
        }
    }

    @ParameterizedTest
    @CsvSource({"cards, false", "rules, true"})
    void a_constraint_validator_must_be_accessible_in_the_package_of_the_interface(String home, boolean isAccepted) {
        Javac.Outcome outcome = new Javac(work)
                .compileText(
                        home + "/Checksum.java",
                        """
                        package %s;

                        import jakarta.validation.*;
                        import java.lang.annotation.*;

                        @Constraint(validatedBy = ChecksumCheck.class)
                        @Retention(RetentionPolicy.RUNTIME)
                        public @interface Checksum {
                            String message() default "has a wrong checksum";
                            Class<?>[] groups() default {};
                            Class<? extends Payload>[] payload() default {};
                        }

                        class ChecksumCheck implements ConstraintValidator<Checksum, String> {
                            public boolean isValid(String value, ConstraintValidatorContext context) {
                                return true;
                            }
                        }
                        """.formatted(home),
                        "cards/Card.java",
                        """
                        package cards;

                        @io.github.kling4j.validation.ConstraintOptions(constraintValidators = true)
                        public interface Card {
                            @%s.Checksum String number();
                        }
                        """.formatted(home),
                        "rules/CardConstraints.java",
                        """
                        package rules;

                        @io.github.kling4j.validation.ValidatorFor(cards.Card.class)
                        public interface CardConstraints {}
                        """);

        assertThat(outcome.success()).as("%s", outcome.messages()).isEqualTo(isAccepted);
        assertThat(outcome.messages())
                .filteredOn(message -> message.contains("is accessible in package rules"))
                .hasSize(isAccepted ? 0 : 1);
    }
}
