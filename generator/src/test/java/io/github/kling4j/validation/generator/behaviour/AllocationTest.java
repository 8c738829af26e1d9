package io.github.kling4j.validation.generator.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.management.ThreadMXBean;
import io.github.kling4j.validation.AtMostOneOf;
import io.github.kling4j.validation.DefaultValue;
import io.github.kling4j.validation.ExactlyOneOf;
import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.Ordered;
import io.github.kling4j.validation.RequiredWhen;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.SumEquals;
import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import io.github.kling4j.validation.WireName;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AllocationTest {

    @GenerateValidator
    record Tour(
            @Nullable String title,
            @Nullable String note,
            @DefaultValue("3000") @Nullable Integer days,
            @Nullable Double price,
            @Nullable List<Stage> stages,
            @Nullable List<Integer> heights) {}

    @GenerateValidator
    record Stage(
            @Nullable String name,
            @DefaultValue("1000") @Nullable Integer days) {}

    @RulesFor(Tour.class)
    @ExactlyOneOf(
            id = "one",
            value = {"title", "note"})
    @AtMostOneOf(
            id = "most",
            value = {"note", "title"})
    @RequiredWhen(id = "required", property = "price", when = "this.days > 2")
    @SumEquals(id = "sum", list = "stages", of = "days", total = "days")
    @Ordered(id = "ordered", first = "price", second = "days")
    @Rule(
            id = "absorbed",
            expr = "!has(this.title) || 10 / this.title.size() > 1 || this.days > 2",
            message = "m",
            on = "title")
    @Rule(
            id = "in",
            expr = "!has(this.title) || this.title in ['a', 'b', 'tour'] && this.days in [1, 3000]",
            message = "m",
            on = "title")
    @Rule(
            id = "macros",
            expr = "!has(this.stages) || this.stages.all(s, has(s.name) && s.name.startsWith('s')) && "
                    + "this.stages.filter(s, s.days > 500).map(s, s.days * 2).max() == 2000 && "
                    + "this.stages.exists_one(s, has(s.name) && s.name == 'stage 1')",
            message = "m")
    @Rule(
            id = "found",
            expr = "!has(this.heights) || 2000 in this.heights && this.heights[1] > this.heights[0]",
            message = "m")
    @Rule(
            id = "optionals",
            expr = "this.?title.orValue('') != 'x' && this.?stages[?0].?name.orValue('s') != 'x' && "
                    + "this.?note.optMap(n, n.size()).orValue(0) < 9 && this.?heights.orValue([]).all(h, h > 0)",
            message = "m")
    @Rule(
            id = "pairs",
            expr = "!has(this.heights) || this.heights.all(i, h, h > i) && "
                    + "cel.bind(sum, this.heights.map(h, double(h)).sum(), sum > 1.0 && sum < 1e9)",
            message = "m")
    @Rule(id = "choice", expr = "(this.days > 3 ? this.days % 7 : 3) >= 0", message = "m", on = "days")
    @Rule(id = "each", forEach = "stages", expr = "item.days <= this.days", message = "m")
    interface TourRules {

        @Rule(id = {"night", "day"})
        static @Nullable Violation hours(Tour tour) {
            return null;
        }

        @Rule(
                id = {"stage-night", "stage-day"},
                forEach = "stages")
        static @Nullable Violation stageHours(Stage stage, Tour tour) {
            return null;
        }
    }

    @GenerateValidator
    record Hut(
            @NotBlank @Size(max = 20) @Nullable String name,
            @Email @Nullable String address,
            @Pattern(regexp = "[A-Z]{2}-[0-9]+") @Nullable String code,
            @Digits(integer = 4, fraction = 1) @Nullable BigDecimal height,
            @DecimalMin("0.5") @Max(90) double slope,

            @Min(1) @Digits(integer = 3, fraction = 0) @Nullable
            Integer beds,

            @AssertTrue boolean open,
            @Null @Nullable Object owner,
            @NotEmpty @Size(max = 3) @Nullable List<@NotBlank String> wardens,
            @Size(max = 2) int[] keys) {

        @AssertFalse
        public boolean isFull() {
            return beds != null && beds == 0;
        }
    }

    enum Grade {
        @WireName("easy")
        EASY,
        @WireName("hard")
        HARD
    }

    @GenerateValidator
    record Climb(
            Grade grade,
            int[] pitches,
            BigDecimal price,
            BigDecimal limit,
            Instant start,
            OffsetDateTime end,
            ZonedDateTime sunset,
            LocalDate day,
            LocalDate lastDay,
            Duration length,
            Optional<String> guide,
            OptionalInt beds,
            byte[] photo) {}

    @RulesFor(Climb.class)
    @Ordered(id = "days", first = "day", second = "lastDay")
    @Ordered(id = "hours", first = "start", second = "end")
    @Ordered(id = "prices", first = "price", second = "limit")
    @Rule(
            id = "grade",
            expr = "this.grade == 'easy' && this.grade in ['easy', 'hard'] && this.grade.startsWith('e')",
            message = "m")
    @Rule(
            id = "pitches",
            expr = "this.pitches.all(p, p > 0) && this.pitches[1] == 2 && this.pitches.size() == 2",
            message = "m")
    @Rule(id = "price", expr = "this.price >= 2.5 && this.price in [2.5, 7.0] && this.price != 3", message = "m")
    @Rule(
            id = "times",
            expr = "this.end < this.sunset && this.start > timestamp('2026-01-01T00:00:00Z')",
            message = "m")
    @Rule(
            id = "parts",
            expr = "this.start.getHours('+02:00') == 7 && this.start.getDayOfWeek() == 1 && this.day.getMonth() == 5"
                    + " && this.length.getHours() == 3 && this.end.getFullYear('-02:00') == 2026",
            message = "m")
    @Rule(id = "length", expr = "this.length < duration('4h')", message = "m")
    @Rule(
            id = "optional",
            expr = "has(this.guide) && this.guide == 'Ada' && has(this.beds) && this.beds > 1000",
            message = "m")
    @Rule(
            id = "soon",
            expr = "this.start > now && now < timestamp('2026-06-01T00:00:00Z')",
            message = "m",
            on = "start")
    @Rule(id = "unsigned", expr = "uint(this.pitches[1]) * 1024u < 4096u", message = "m", on = "pitches")
    @Rule(
            id = "photo",
            expr = "this.photo.size() < 9 && this.photo >= b'\\x89P' && this.photo != b'\\x89PNG'",
            message = "m")
    interface ClimbRules {}

    /**
     * Excludes sets and maps, which allocate an iterator, named time zones, whose rules allocate a key for the year, and
     * arithmetic on times, whose results are objects that only the JIT compiler removes.
     */
    @Test
    void rules_on_JDK_types_allocate_nothing_unless_the_type_requires_it() {
        OffsetDateTime end = OffsetDateTime.parse("2026-06-01T08:00:00+00:00");
        Climb climb = new Climb(
                Grade.EASY,
                new int[] {1, 2},
                new BigDecimal("7.00"),
                new BigDecimal("7"),
                Instant.parse("2026-06-01T05:00:00Z"),
                end,
                end.plusHours(9).atZoneSameInstant(ZoneId.of("Europe/Berlin")),
                LocalDate.of(2026, 6, 1),
                LocalDate.of(2026, 6, 1),
                Duration.ofHours(3),
                Optional.of("Ada"),
                OptionalInt.of(2000),
                new byte[] {(byte) 0x89, 'P', 'N'});
        Clock clock = Clock.fixed(Instant.parse("2026-05-30T05:00:00Z"), ZoneOffset.UTC);

        assertThatValidationAllocatesNothing(Validators.of(Climb.class).at(clock), climb);
    }

    @Test
    void satisfied_rules_allocate_nothing() {
        Tour tour = new Tour(
                "tour",
                null,
                null,
                1500.5,
                List.of(new Stage("stage 1", null), new Stage("stage 2", null), new Stage("stage 3", null)),
                List.of(1000, 2000));

        assertThatValidationAllocatesNothing(Validators.of(Tour.class), tour);
    }

    @Test
    void satisfied_constraints_allocate_nothing() {
        Hut hut = new Hut(
                "Oberland",
                "hut@example.com",
                "AT-12",
                new BigDecimal("1812.5"),
                30,
                24,
                true,
                null,
                List.of("Ada", "Mary"),
                new int[2]);

        assertThatValidationAllocatesNothing(Validators.of(Hut.class), hut);
    }

    @GenerateValidator
    record Site(
            @Nullable String host,
            @Nullable String mail,
            @Nullable String link,
            @Nullable String address,
            @Nullable String network,
            @Nullable String label,
            @Nullable List<Integer> ports,
            @Nullable List<String> zones,
            double load) {}

    @RulesFor(Site.class)
    @Rule(id = "host", expr = "!has(this.host) || this.host.isHostname() && this.host.indexOf('.') == 3", message = "m")
    @Rule(
            id = "case",
            expr = "!has(this.host) || this.host.lowerAscii() == this.host && this.host.trim() == this.host",
            message = "m")
    @Rule(id = "mail", expr = "!has(this.mail) || this.mail.isEmail()", message = "m")
    @Rule(
            id = "link",
            expr = "!has(this.link) || this.link.isUri() && this.link.isUriRef() && isURL(this.link)",
            message = "m")
    @Rule(
            id = "address",
            expr = "!has(this.address) || ip(this.address).family() == 6 && this.address.isIp(6)",
            message = "m")
    @Rule(
            id = "network",
            expr =
                    "!has(this.network) || cidr(this.network).containsIP('2001:db8::5') && this.network.isIpPrefix(6, true)",
            message = "m")
    @Rule(id = "host-and-port", expr = "!has(this.label) || this.label.isHostAndPort(true)", message = "m")
    @Rule(
            id = "ports",
            expr = "!has(this.ports) || this.ports.isSorted() && this.ports.unique() && "
                    + "this.ports.indexOf(4430) == 1 && math.greatest(this.ports) == 4430",
            message = "m")
    @Rule(
            id = "zones",
            expr = "!has(this.zones) || sets.contains(['a', 'b', 'c'], this.zones) && this.zones.min() == 'a'",
            message = "m")
    @Rule(
            id = "load",
            expr = "math.ceil(this.load) == 2.0 && math.round(math.abs(this.load)) == 2.0 && !this.load.isNan()",
            message = "m",
            on = "load")
    interface SiteRules {}

    @Test
    void functions_that_create_neither_text_nor_lists_allocate_nothing() {
        Site site = new Site(
                "www.example.com",
                "ada@example.com",
                "https://example.com/a?b#c",
                "2001:db8::1",
                "2001:db8::/32",
                "www.example.com:8080",
                List.of(8080 / 10, 4430),
                List.of("a", "b"),
                1.75);

        assertThatValidationAllocatesNothing(Validators.of(Site.class), site);
    }

    private static <T> void assertThatValidationAllocatesNothing(Validator<T> validator, T value) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        assumeThat(threads.isThreadAllocatedMemorySupported()).isTrue();
        assertThat(validator.validate(value)).isEmpty();

        long least = Long.MAX_VALUE;
        for (int round = 0; round < 20; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 1000; i++) {
                List<Violation> found = validator.validate(value);
                if (!found.isEmpty()) {
                    throw new AssertionError(found);
                }
            }
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        // The measurement itself allocates a few bytes: a thousand validations allocate less than one object each.
        assertThat(least).isLessThan(1000);
    }
}
