package io.github.kling4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.image.Image;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The constraints of the schemas are also available as Jakarta Validation annotations. */
class JakartaValidationTest {

    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();

    private final Validator validator = FACTORY.getValidator();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    void a_request_within_its_limits_is_valid() {
        assertThat(violations(ImageToVideoRequest.builder()
                        .firstFrame(Image.url("https://example.com/a.png"))
                        .prompt("x".repeat(2500))
                        .duration(15)
                        .build()))
                .isEmpty();
    }

    @Test
    void values_outside_the_limits_are_violations() {
        ImageToVideoRequest request = ImageToVideoRequest.builder()
                .prompt("x".repeat(2501))
                .negativePrompt("x".repeat(2501))
                .elements(List.of())
                .duration(1000)
                .build();

        assertThat(violations(request))
                .containsExactly("duration Max", "elements Size", "negativePrompt Size", "prompt Size");
    }

    @Test
    void items_of_lists_are_validated() {
        ImageToVideoRequest request = ImageToVideoRequest.builder()
                .multiPrompt(Arrays.asList(Shot.builder().duration(0).build(), null))
                .elements(List.of(Element.builder().referenceImages(List.of()).build()))
                .build();

        assertThat(violations(request))
                .containsExactly(
                        "elements[0].referenceImages Size",
                        "elements[0].type NotNull",
                        "multiPrompt[0].duration Min",
                        "multiPrompt[0].prompt NotNull",
                        "multiPrompt[1].<list element> NotNull");
    }

    @Test
    void nested_properties_are_validated() {
        assertThat(violations(Task.builder()
                        .taskInfo(TaskInfo.builder().id("t").build())
                        .build()))
                .containsExactly("taskInfo.status NotNull");
    }

    private Set<String> violations(Object value) {
        Set<String> found = new TreeSet<>();
        validator
                .validate(value)
                .forEach(violation -> found.add(violation.getPropertyPath() + " "
                        + violation
                                .getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType()
                                .getSimpleName()));
        return found;
    }
}
