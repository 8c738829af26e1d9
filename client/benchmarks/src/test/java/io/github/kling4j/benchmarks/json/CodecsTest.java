package io.github.kling4j.benchmarks.json;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

/** What is timed side by side reads and writes the same. */
class CodecsTest {

    @Test
    void all_write_the_same_bytes_and_read_the_same_values() {
        assertThatCode(Codecs::requireAgreement).doesNotThrowAnyException();
    }
}
