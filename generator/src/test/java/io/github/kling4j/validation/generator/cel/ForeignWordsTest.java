package io.github.kling4j.validation.generator.cel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.generator.function.Table;
import org.junit.jupiter.api.Test;

class ForeignWordsTest {

    @Test
    void no_alternative_is_suggested_for_an_existing_function() {
        assertThat(ForeignWords.names())
                .as("names of functions in the table; remove them from ForeignWords")
                .doesNotContainAnyElementsOf(Table.BUILT_IN.written().keySet());
    }
}
