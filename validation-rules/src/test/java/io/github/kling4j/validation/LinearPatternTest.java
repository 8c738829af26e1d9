package io.github.kling4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Searches with tables and programs that the annotation processor compiled. */
class LinearPatternTest {

    /** {@code ^[A-Z][a-z]+$}. */
    private static final LinearPattern TABLE = LinearPattern.ofTable("{a[A", "02010", "00001111030000400041");

    /**
     * {@code ^(a|b)+$}: positions of the text's start and end, a fork for each repetition, and the start instruction.
     */
    private static final LinearPattern PROGRAM =
            LinearPattern.ofProgram("ca", "010", "01", "242" + "103" + "103" + "014" + "285" + "300" + "200");

    static Stream<LinearPattern> patterns() {
        return Stream.of(TABLE, PROGRAM);
    }

    @Test
    void a_table_matches_the_whole_text_for_an_anchored_pattern() {
        assertThat(TABLE.isFoundIn("Harbour")).isTrue();
        assertThat(Stream.of("", "H", "harbour", "HArbour", "Harbour1", "Harbour\n", "H😀"))
                .noneMatch(TABLE::isFoundIn);
    }

    @Test
    void a_program_matches_the_whole_text_for_an_anchored_pattern() {
        assertThat(Stream.of("a", "b", "abba")).allMatch(PROGRAM::isFoundIn);
        assertThat(Stream.of("", "c", "abc", "ab\n", "ab😀", "😀ab")).noneMatch(PROGRAM::isFoundIn);
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void a_search_allocates_no_memory_after_the_first_one(LinearPattern pattern) {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        String text = "Ab".repeat(1_000);
        long self = Thread.currentThread().getId();
        // The first measurement may load classes.
        long allocated = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long before = threads.getThreadAllocatedBytes(self);
            pattern.isFoundIn(text);
            allocated = Math.min(allocated, threads.getThreadAllocatedBytes(self) - before);
        }

        assertThat(allocated).isZero();
    }

    @Test
    void concurrent_searches_are_independent() throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> searches = IntStream.range(0, 400)
                    .<Callable<Boolean>>mapToObj(i ->
                            () -> PROGRAM.isFoundIn("ab".repeat(i % 7 + 1) + (i % 2 == 0 ? "" : "c")) == (i % 2 == 0))
                    .toList();
            for (Future<Boolean> right : executor.invokeAll(searches)) {
                assertThat(right.get()).isTrue();
            }
        } finally {
            executor.shutdown();
        }
    }
}
