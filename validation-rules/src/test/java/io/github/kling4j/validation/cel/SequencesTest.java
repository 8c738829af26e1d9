package io.github.kling4j.validation.cel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SequencesTest {

    @Test
    void countsFromZero() {
        assertThat(Sequences.range(3)).containsExactly(0L, 1L, 2L);
        assertThat(Sequences.range(0)).isEmpty();
        assertThat(Sequences.range(-5)).isEmpty();
        assertThat(Sequences.range(Integer.MAX_VALUE)).hasSize(Integer.MAX_VALUE);
        assertThatThrownBy(() -> Sequences.range(Long.MAX_VALUE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesAPart() {
        assertThat(Sequences.slice(List.of(1, 2, 3, 4), 1, 3)).containsExactly(2, 3);
        assertThat(Sequences.slice(List.of(1), 1, 1)).isEmpty();
        assertThatThrownBy(() -> Sequences.slice(List.of(1), 0, 2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Sequences.slice(List.of(1), -1, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Sequences.slice(List.of(1, 2), 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void flattensOneLevel() {
        assertThat(Sequences.flatten(List.of(List.of(1), List.<Integer>of(), List.of(2, 3))))
                .containsExactly(1, 2, 3);
    }

    @Test
    void reverses() {
        assertThat(Sequences.reverse(List.of("a", "b"))).containsExactly("b", "a");
    }

    @Test
    void keepsTheFirstOfEqualItems() {
        assertThat(Sequences.distinct(List.of("b", "a", "b"))).containsExactly("b", "a");
        assertThat(Sequences.distinct(List.of(0.0, -0.0, 1.5))).containsExactly(0.0, 1.5);
        assertThat(Sequences.distinct(List.of(Double.NaN, Double.NaN))).hasSize(2);
        assertThat(Sequences.distinct(List.of(List.of(1), List.of(1L), List.of(2))))
                .hasSize(2);
    }

    @Test
    void equalItemsAreFoundInShortListsAndInLongOnes() {
        List<Integer> many = IntStream.range(0, 100).boxed().toList();

        assertThat(Sequences.isUnique(List.of())).isTrue();
        assertThat(Sequences.isUnique(List.of(1, 2))).isTrue();
        assertThat(Sequences.isUnique(List.of(1, 2, 1))).isFalse();
        assertThat(Sequences.isUnique(many)).isTrue();
        assertThat(Sequences.isUnique(
                        Stream.concat(many.stream(), Stream.of(99)).toList()))
                .isFalse();
        assertThat(Sequences.isUnique(
                        Stream.concat(many.stream(), Stream.of(1.5, 1.5)).toList()))
                .isFalse();
    }

    @Test
    void sortsByCodePoints() {
        assertThat(Sequences.sort(List.of(3, 1, 2))).containsExactly(1, 2, 3);
        assertThat(Sequences.sort(List.of("🚆", "\uFFFD", "a"))).containsExactly("a", "\uFFFD", "🚆");
        assertThat(Sequences.sort(List.of(true, false))).containsExactly(false, true);
        assertThat(Sequences.sortBy(List.of("bb", "a", "cc"), List.of(2L, 1L, 2L)))
                .containsExactly("a", "bb", "cc");
        assertThat(Sequences.isSorted(List.of("a", "a", "b"))).isTrue();
        assertThat(Sequences.isSorted(List.of(2, 1))).isFalse();
        assertThat(Sequences.isSorted(List.of())).isTrue();
    }

    @Test
    void sortsEveryTypeThatHasAnOrder() {
        Instant noon = Instant.parse("2026-01-01T12:00:00Z");
        OffsetDateTime later = OffsetDateTime.parse("2026-01-01T14:00:00+01:00");

        assertThat(Sequences.sort(List.of(new BigDecimal("1e30"), new BigDecimal("0.5"))))
                .containsExactly(new BigDecimal("0.5"), new BigDecimal("1e30"));
        assertThat(Sequences.sort(List.of(new BigInteger("18446744073709551616"), BigInteger.ONE)))
                .containsExactly(BigInteger.ONE, new BigInteger("18446744073709551616"));
        assertThat(Sequences.sort(List.<Object>of(new BigDecimal("1.5"), BigInteger.ONE)))
                .containsExactly(BigInteger.ONE, new BigDecimal("1.5"));
        assertThat(Sequences.sort(List.<Object>of(later, noon))).containsExactly(noon, later);
        assertThat(Sequences.sort(List.of(Duration.ofHours(1), Duration.ZERO)))
                .containsExactly(Duration.ZERO, Duration.ofHours(1));
        assertThat(Sequences.sort(List.of(LocalDate.MAX, LocalDate.MIN))).containsExactly(LocalDate.MIN, LocalDate.MAX);
        assertThat(Sequences.sort(List.of(new byte[] {-1}, new byte[] {1})))
                .containsExactly(new byte[] {1}, new byte[] {-1});
    }

    @Test
    void sortsUnsignedNumbersInAnOrderOfTheirOwn() {
        assertThat(Sequences.sort(List.of(-1L, 2L), Long::compareUnsigned)).containsExactly(2L, -1L);
        assertThat(Sequences.isSorted(List.of(2L, -1L), Long::compareUnsigned)).isTrue();
        assertThat(Sequences.sortBy(List.of("a", "b"), List.of(-1L, 2L), Long::compareUnsigned))
                .containsExactly("b", "a");
    }

    @Test
    void takesEveryCollectionWhereTheOrderMakesNoDifference() {
        Set<String> labels = Set.of("a", "b");
        Collection<Integer> counts = new ArrayDeque<>(List.of(2, 1, 2));

        assertThat(Sequences.sort(labels)).containsExactly("a", "b");
        assertThat(Sequences.distinct(counts)).containsExactly(2, 1);
        assertThat(Sequences.isUnique(labels)).isTrue();
        assertThat(Sequences.isUnique(counts)).isFalse();
        assertThat(Sets.contains(labels, List.of("a"))).isTrue();
        assertThat(Sets.contains(List.of("a"), labels)).isFalse();
        assertThat(Sets.equivalent(counts, Set.of(1L, 2L))).isTrue();
        assertThat(Sets.intersects(labels, Set.of("b", "c"))).isTrue();
        assertThat(Sets.intersects(labels, Set.of("c"))).isFalse();
    }

    @Test
    void nanHasNoOrder() {
        assertThatThrownBy(() -> Sequences.sort(List.of(1.0, Double.NaN))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Sequences.isSorted(List.of(2.0, 1.0, Double.NaN)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void findsItemsByValue() {
        assertThat(Sequences.indexOf(List.of(1, 2, 2), 2L)).isEqualTo(1);
        assertThat(Sequences.lastIndexOf(List.of(1, 2, 2), 2L)).isEqualTo(2);
        assertThat(Sequences.indexOf(List.of("a"), "b")).isEqualTo(-1);
    }

    @Test
    void listsAreSets() {
        assertThat(Sets.contains(List.of(1, 2, 3), List.of(2L, 1L, 1L))).isTrue();
        assertThat(Sets.contains(List.of(1), List.of(2L))).isFalse();
        assertThat(Sets.contains(List.of(), List.of())).isTrue();
        assertThat(Sets.equivalent(List.of(1, 1, 2), List.of(2, 1))).isTrue();
        assertThat(Sets.equivalent(List.of(1, 2), List.of(1))).isFalse();
        assertThat(Sets.intersects(List.of(1, 2), List.of(2, 3))).isTrue();
        assertThat(Sets.intersects(List.of(1), List.of())).isFalse();
    }
}
