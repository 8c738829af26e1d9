package io.github.kling4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class KeysTest {

    @Test
    void a_key_is_converted_to_the_key_type_of_the_map() {
        assertThat(Keys.ofInteger(7)).isEqualTo(7);
        assertThat(Keys.ofShort(7)).isEqualTo((short) 7);
        assertThat(Keys.ofByte(7)).isEqualTo((byte) 7);
        assertThat(Keys.ofCharacter("a")).isEqualTo('a');
        assertThat(Keys.ofUuid("00000000-0000-0000-0000-000000000001")).isEqualTo(new UUID(0, 1));
        assertThat(Keys.ofInstant(Instant.EPOCH.atOffset(ZoneOffset.ofHours(1))))
                .isEqualTo(Instant.EPOCH);
        assertThat(Keys.ofUri("a:b")).isEqualTo(URI.create("a:b"));
        assertThat(Keys.ofWord(Map.of(TimeUnit.DAYS, "d"), "d")).isEqualTo(TimeUnit.DAYS);
    }

    @Test
    void a_value_that_cannot_be_converted_is_in_no_map() {
        assertThat(Keys.ofInteger(1L << 40)).isEqualTo(1L << 40);
        assertThat(Keys.ofShort(40_000)).isEqualTo(40_000L);
        assertThat(Keys.ofByte(400)).isEqualTo(400L);
        assertThat(Keys.ofCharacter("ab")).isEqualTo("ab");
        assertThat(Keys.ofUuid("1-1-1-1-1")).isEqualTo("1-1-1-1-1");
        assertThat(Keys.ofUri("a b")).isEqualTo("a b");
        assertThat(Keys.ofWord(Map.of(TimeUnit.DAYS, "d"), "h")).isEqualTo("h");
        assertThat(Keys.isIn(new TreeMap<>(Map.of(1, "a")), 1L << 40)).isFalse();
        assertThat(Keys.isIn(new TreeMap<>(Map.of(1, "a")), 1)).isTrue();
    }
}
