package io.github.kling4j.validation.generator.trade;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import io.github.kling4j.validation.generator.trade.Invoice.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The code on the page about money and time compiles, and behaves as described. */
class MoneyAndTimeTest {

    private static final Path PAGE = Path.of("../validation-rules/MONEY-AND-TIME.md");
    private static final Path SOURCES = Path.of("src/test/java/io/github/kling4j/validation/generator/trade");
    private static final Pattern IN_SOURCE =
            Pattern.compile("^ *// guide\n(.*?)^ *// end\n", Pattern.MULTILINE | Pattern.DOTALL);

    @Test
    void the_code_in_the_guide_equals_the_compiled_code() throws IOException {
        List<String> compiled = new ArrayList<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.sorted().toList()) {
                compiled.addAll(blocks(IN_SOURCE, Files.readString(file)));
            }
        }

        assertThat(blocks(Pattern.compile("```java\n(.*?)```", Pattern.DOTALL), Files.readString(PAGE)))
                .hasSize(5)
                .containsExactlyInAnyOrderElementsOf(compiled);
    }

    @Test
    void the_guide_shows_the_printed_output() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            FrontOffice.check();
        } finally {
            System.setOut(out);
        }

        assertThat(blocks(Pattern.compile("```text\n(.*?)```", Pattern.DOTALL), Files.readString(PAGE)))
                .containsExactly(printed.toString(StandardCharsets.UTF_8).stripTrailing());
    }

    @Test
    void an_invoice_with_correct_sums_satisfies_all_rules() {
        Invoice invoice = invoice(Status.SENT, LocalDate.of(2026, 4, 17));

        assertThat(Validators.of(Invoice.class).validate(invoice)).isEmpty();
    }

    /** In Berlin, it is already the second of May. */
    @Test
    void advice_depends_on_the_clock_and_the_date_in_a_time_zone() {
        Clock clock = Clock.fixed(Instant.parse("2026-05-01T22:30:00Z"), ZoneOffset.UTC);

        assertThat(Validators.of(Invoice.class).at(clock).advise(invoice(Status.SENT, LocalDate.of(2026, 4, 18))))
                .isEmpty();
        assertThat(Validators.of(Invoice.class).at(clock).advise(invoice(Status.SENT, LocalDate.of(2026, 4, 17))))
                .containsExactly(new Violation("reminder", "due", "is two weeks past"));
        assertThat(Validators.of(Invoice.class).at(clock).advise(invoice(Status.PAID, LocalDate.of(2026, 4, 17))))
                .isEmpty();
    }

    private static Invoice invoice(Status status, LocalDate due) {
        return new Invoice(
                status,
                LocalDate.of(2026, 4, 1),
                due,
                LocalDate.of(2026, 4, 20),
                List.of(new Invoice.Item(3, new BigDecimal("9.99"), new BigDecimal("29.970"))),
                new BigDecimal("29.97"),
                new BigDecimal("0.19"),
                new BigDecimal("5.69"),
                new BigDecimal("35.66"));
    }

    private static List<String> blocks(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(block -> block.group(1).stripTrailing().stripIndent())
                .toList();
    }
}
