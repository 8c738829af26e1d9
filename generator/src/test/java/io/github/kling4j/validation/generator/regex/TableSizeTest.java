package io.github.kling4j.validation.generator.regex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.generator.regex.Translation.Steps;
import io.github.kling4j.validation.generator.regex.Translation.Table;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A pattern becomes a table up to the number of cells in the guide, and instructions beyond. */
class TableSizeTest {

    private static final int MOST = 8_192;
    /** The classes of the used characters, one class for all others, and the end of the text. */
    private static final int WIDTH = 7 + 1 + 1;

    /** Each character adds one state, and the states are not equivalent. */
    private static String text(int length) {
        return "^" + "abcdefg".repeat(length / 7 + 1).substring(0, length);
    }

    @Test
    void the_largest_table_has_no_room_for_another_state() {
        List<Integer> lengths = IntStream.rangeClosed(900, 920)
                .filter(length -> Translation.of(text(length)) instanceof Table)
                .boxed()
                .toList();

        int longest = lengths.get(lengths.size() - 1);
        int cells = ((Table) Translation.of(text(longest))).transitions().length();
        assertThat(lengths).startsWith(900).hasSize(longest - 899);
        assertThat(cells).isEqualTo(MOST / WIDTH * WIDTH);
        assertThat(Translation.of(text(longest + 1))).isInstanceOf(Steps.class);
    }
}
