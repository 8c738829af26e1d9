package io.github.kling4j.validation.generator.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A {@code byte[]} is of type bytes in expressions, and numbers can be unsigned. */
class BinaryDataTest {

    @GenerateValidator
    record Upload(byte @Nullable [] data, @Nullable List<byte[]> parts, int size) {}

    @RulesFor(Upload.class)
    @Rule(id = "length", expr = "!has(this.data) || this.data.size() == this.size", message = "m", on = "data")
    @Rule(id = "magic", expr = "!has(this.data) || this.data < b'\\xff' && this.data != b'no'", message = "m")
    @Rule(id = "text", expr = "!has(this.data) || string(this.data + b'!') != 'no!'", message = "m")
    @Rule(
            id = "short",
            expr = "this.?data.orValue(b'').size() < 4 && optional.ofNonZeroValue(this.size + 7).hasValue()",
            message = "m")
    @Rule(
            id = "parts",
            expr = "!has(this.parts) || this.parts.all(p, p.size() < 3) && !(b'no' in this.parts)",
            message = "m")
    @Rule(id = "same", expr = "!has(this.parts) || this.parts != [b'a', b'\\xc3\\xbc']", message = "m")
    @Rule(id = "unsigned", expr = "uint(this.size) - 1u < 18446744073709551615u", message = "{string(uint(this.size))}")
    interface UploadRules {}

    @Test
    void bytes_are_compared_by_value_and_as_unsigned() {
        assertThat(broken(upload("abc", 3))).isEmpty();
        assertThat(broken(new Upload(null, null, 1))).isEmpty();
        assertThat(broken(upload("no", 1))).containsExactly("length", "magic", "text");
        assertThat(broken(new Upload(new byte[] {-1}, null, 1))).containsExactly("magic", "text");
        assertThat(broken(upload("abcd", 4))).containsExactly("short");
    }

    @Test
    void bytes_in_a_list_are_compared_by_value() {
        assertThat(broken(new Upload(null, List.of(bytes("ok"), bytes("")), 1))).isEmpty();
        assertThat(broken(new Upload(null, List.of(bytes("no")), 1))).containsExactly("parts");
        assertThat(broken(new Upload(null, List.of(bytes("a"), bytes("ü")), 1))).containsExactly("same");
    }

    @Test
    void an_unsigned_number_is_never_negative() {
        assertThat(Validators.of(Upload.class).validate(new Upload(null, null, 0)))
                .containsExactly(new Violation("unsigned", "size", "0"));
        assertThat(Validators.of(Upload.class).validate(new Upload(null, null, -1)))
                .containsExactly(new Violation("unsigned", "size", "undefined"));
    }

    private static Upload upload(String data, int size) {
        return new Upload(bytes(data), null, size);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> broken(Upload upload) {
        return Validators.of(Upload.class).validate(upload).stream()
                .map(Violation::rule)
                .toList();
    }
}
