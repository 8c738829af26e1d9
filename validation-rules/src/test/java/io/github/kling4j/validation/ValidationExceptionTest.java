package io.github.kling4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValidationExceptionTest {

    private static final Violation DURATION = new Violation("maximum", "duration", "is 20");
    private static final Violation FRAME = new Violation("frame-required", "", "a frame is required");

    @Test
    void the_message_lists_each_violation_on_a_separate_line() {
        assertThat(new ValidationException(List.of(DURATION, FRAME)))
                .hasMessage("not valid:\n  duration: is 20 [maximum]\n  a frame is required [frame-required]");
    }

    @Test
    void the_exception_keeps_its_violations() {
        List<Violation> found = new ArrayList<>(List.of(DURATION));
        ValidationException exception = new ValidationException(found);

        found.add(FRAME);

        assertThat(exception.violations()).containsExactly(DURATION);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> exception.violations().clear());
    }

    @Test
    void the_exception_is_serializable() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new ValidationException(List.of(DURATION, FRAME)));
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isInstanceOfSatisfying(ValidationException.class, read -> {
                assertThat(read.violations()).containsExactly(DURATION, FRAME);
                assertThat(read).hasMessage(new ValidationException(List.of(DURATION, FRAME)).getMessage());
            });
        }
    }
}
