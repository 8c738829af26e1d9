package io.github.kling4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurrentTimeTest {

    private static final Instant NOON = Instant.parse("2026-06-15T12:00:00Z");
    private static final Validator<LocalDate> PAST = date ->
            CurrentTime.compare(date) < 0 ? List.of() : List.of(new Violation("past", "", "must be in the past"));

    @Test
    void a_validator_uses_the_given_clock() {
        assertThat(PAST.at(Clock.fixed(NOON, ZoneOffset.UTC)).validate(LocalDate.parse("2026-06-14")))
                .isEmpty();
        assertThat(PAST.at(Clock.fixed(NOON, ZoneOffset.UTC)).validate(LocalDate.parse("2026-06-15")))
                .hasSize(1);
    }

    @Test
    void the_zone_of_the_clock_determines_the_current_day() {
        Clock kiritimati = Clock.fixed(NOON, ZoneId.of("Pacific/Kiritimati"));

        assertThat(PAST.at(kiritimati).validate(LocalDate.parse("2026-06-15"))).isEmpty();
    }

    @Test
    void the_innermost_clock_applies() {
        Clock early = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        Clock late = Clock.fixed(NOON, ZoneOffset.UTC);

        assertThat(PAST.at(late).at(early).validate(LocalDate.parse("2000-01-01")))
                .isEmpty();
        assertThat(PAST.at(early).at(late).validate(LocalDate.parse("2000-01-01")))
                .hasSize(1);
    }

    @Test
    void the_system_clock_is_restored_after_a_validation_even_after_a_failure() {
        Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
        Validator<String> failing = text -> {
            assertThat(CurrentTime.clock()).isSameAs(clock);
            throw new IllegalStateException(text);
        };

        assertThatThrownBy(() -> failing.at(clock).validate("broken")).hasMessage("broken");
        assertThatThrownBy(() -> failing.at(clock).requireValid("broken")).hasMessage("broken");
        assertThat(CurrentTime.clock()).isEqualTo(Clock.systemDefaultZone());
    }

    @Test
    void advice_uses_the_given_clock_and_rules_are_unchanged() {
        Validator<LocalDate> advising = new Validator<>() {
            @Override
            public List<Violation> validate(LocalDate date) {
                return List.of();
            }

            @Override
            public List<Violation> advise(LocalDate date) {
                return PAST.validate(date);
            }

            @Override
            public KnownRules rules() {
                return KnownRules.of("past@");
            }
        };
        Validator<LocalDate> timed = advising.at(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

        assertThat(timed.advise(LocalDate.parse("2000-01-01"))).hasSize(1);
        assertThat(timed.rules().ids()).containsExactly("past");
        assertThat(timed.except("past").advise(LocalDate.parse("2000-01-01"))).isEmpty();
    }
}
