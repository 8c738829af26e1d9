package io.github.kling4j.validation.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import io.github.kling4j.validation.generator.guide.Booking;
import io.github.kling4j.validation.generator.guide.Customer;
import io.github.kling4j.validation.generator.guide.Discount;
import io.github.kling4j.validation.generator.guide.FrontDesk;
import io.github.kling4j.validation.generator.guide.Guest;
import io.github.kling4j.validation.generator.guide.Invitation;
import io.github.kling4j.validation.generator.guide.Page;
import io.github.kling4j.validation.generator.guide.Room;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code in the guide to rules compiles, and behaves as described. */
class GuideTest {

    private static final Path GUIDE = Path.of("../validation-rules/README.md");
    private static final Path LANGUAGE = GUIDE.resolveSibling("LANGUAGE.md");
    private static final Path CONSTRAINTS = GUIDE.resolveSibling("CONSTRAINTS.md");
    private static final Path MODELS = GUIDE.resolveSibling("MODELS.md");
    private static final Path SOURCES = Path.of("src/test/java/io/github/kling4j/validation/generator/guide");
    private static final Path ELSEWHERE = Path.of("src/test/resources/guide");

    private static final Pattern IN_SOURCE =
            Pattern.compile("^ *// guide\n(.*?)^ *// end\n", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern IN_GUIDE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern OUTPUT = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);
    private static final Pattern DATA = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    private static final Booking BOOKING =
            new Booking("ada@example.com", null, 2, 900, new Room("double"), List.of(new Guest("Ada", 900, Map.of())));

    @TempDir
    private Path work;

    /** Includes the pages about models and the language; the examples of the latter are in {@link LanguageTest}. */
    @Test
    void the_code_in_the_guide_equals_the_compiled_code() throws IOException {
        List<String> compiled = new ArrayList<>();
        for (Path file : files(SOURCES, ELSEWHERE)) {
            compiled.addAll(blocks(IN_SOURCE, Files.readString(file)));
        }

        String pages = Files.readString(GUIDE)
                + Files.readString(MODELS)
                + Files.readString(LANGUAGE)
                + Files.readString(CONSTRAINTS);
        assertThat(blocks(IN_GUIDE, pages)).hasSize(22).containsExactlyInAnyOrderElementsOf(compiled);
    }

    @Test
    void the_guide_shows_the_printed_output() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            FrontDesk.check();
        } finally {
            System.setOut(out);
        }

        assertThat(blocks(OUTPUT, Files.readString(GUIDE)))
                .hasSize(2)
                .last()
                .isEqualTo(printed.toString(StandardCharsets.UTF_8).stripTrailing());
    }

    @Test
    void the_guide_shows_the_reported_error() throws IOException {
        Javac.Outcome outcome = new Javac(work).compileText("MistakenRules.java", """
                import io.github.kling4j.validation.Rule;
                import io.github.kling4j.validation.RulesFor;
                import io.github.kling4j.validation.generator.guide.Booking;

                @RulesFor(Booking.class)
                @Rule(id = "email-ours", expr = "this.email.endsWith('@example.com')", message = "is not ours")
                public interface MistakenRules {}
                """);

        assertThat(outcome.diagnostics()).hasSize(1);
        assertThat(blocks(OUTPUT, Files.readString(GUIDE)))
                .first()
                .isEqualTo(outcome.diagnostics().get(0).toString().replaceFirst(".*(?=MistakenRules.java)", ""));
    }

    @Test
    void models_of_third_parties_are_validated() {
        Customer customer = new Customer();
        customer.setTags(Set.of("longer than ten"));
        customer.setDiscounts(Map.of("long", new Discount.Cents(0), "b", new Discount.Percent(51)));
        Page.Found found = new Page.Found(new Page<>(List.of(customer), 1), new Page<>(List.of("x".repeat(21)), -1));

        assertThat(Validators.of(Page.Found.class).validate(found))
                .extracting(Violation::rule, Violation::path)
                .containsExactlyInAnyOrder(
                        tuple("required", "customers.items[0].name"),
                        tuple("maxLength", "customers.items[0].tags[]"),
                        tuple("maxLength", "customers.items[0].discounts<K>[\"long\"]"),
                        tuple("exclusiveMinimum", "customers.items[0].discounts[\"long\"].amount"),
                        tuple("maximum", "customers.items[0].discounts[\"b\"].amount"),
                        tuple("minimum", "names.next"),
                        tuple("maxLength", "names.items[0]"));
        assertThat(Validators.of(Page.Found.class)
                        .except(
                                "required",
                                "minimum",
                                "maximum",
                                "exclusiveMinimum@customers.items[].discounts[].amount",
                                "maxLength@names.items[]",
                                "maxLength@customers.items[].tags[]",
                                "maxLength@customers.items[].discounts<K>[]")
                        .validate(found))
                .isEmpty();
    }

    @Test
    void an_interface_can_carry_the_constraints_of_a_JDK_class() {
        assertThat(Validators.of(Currency.class).validate(Currency.getInstance("EUR")))
                .isEmpty();
        assertThat(Validators.of(Currency.class).validate(Currency.getInstance("BHD")))
                .extracting(Violation::rule, Violation::path)
                .containsExactlyInAnyOrder(tuple("pattern", "currencyCode"), tuple("maximum", "defaultFractionDigits"));
    }

    @Test
    void the_guide_names_all_built_in_rule_annotations() throws IOException {
        List<String> vocabulary = new ArrayList<>();
        for (Path file : files(Path.of("../validation-rules/src/main/java"))) {
            if (Files.readString(file).contains("\n@Rule(")) {
                vocabulary.add("| `@" + file.getFileName().toString().replace(".java", "("));
            }
        }

        assertThat(vocabulary).isNotEmpty();
        assertThat(Files.readString(GUIDE)).contains(vocabulary);
    }

    @Test
    void the_guide_shows_a_rule_as_JSON() throws IOException {
        String name = "/META-INF/validation-rules/" + Booking.class.getPackageName() + ".BookingRules.json";
        try (InputStream data = Booking.class.getResourceAsStream(name)) {
            assertThat(new String(data.readAllBytes(), StandardCharsets.UTF_8))
                    .contains(blocks(DATA, Files.readString(GUIDE))
                            .get(0)
                            .indent(4)
                            .stripTrailing());
        }
    }

    @Test
    void the_options_in_the_guide_change_the_checks_as_described() {
        Clock clock = Clock.fixed(Instant.parse("2026-06-14T12:00:00Z"), ZoneOffset.UTC);
        Validator<Invitation> punctual = FrontDesk.punctual(clock);
        Invitation right = new Invitation("Come!", "summer", LocalDate.parse("2026-06-15"), "Ada");
        Invitation wrong = new Invitation("😀".repeat(141), "none", LocalDate.parse("2026-06-07"), "ada");

        assertThat(punctual.validate(right)).isEmpty();
        assertThat(punctual.validate(wrong).stream().map(Violation::toString))
                .containsExactly(
                        "text: must fit 280 characters [maxLength]",
                        "topic: is \"none\"; must match (?!none).* [pattern]",
                        "day: is 2026-06-07; must be in the future, or the present [futureOrPresent]",
                        "host: must begin with a capital letter [capitalized]",
                        "workday: must not be a Sunday [assertTrue]");
    }

    @Test
    void the_guide_names_all_constraints_of_the_specification() throws IOException {
        String page = Files.readString(CONSTRAINTS);

        assertThat(List.of(
                        "AssertFalse",
                        "AssertTrue",
                        "DecimalMax",
                        "DecimalMin",
                        "Digits",
                        "Email",
                        "Future",
                        "FutureOrPresent",
                        "Max",
                        "Min",
                        "Negative",
                        "NegativeOrZero",
                        "NotBlank",
                        "NotEmpty",
                        "NotNull",
                        "Null",
                        "Past",
                        "PastOrPresent",
                        "Pattern",
                        "Positive",
                        "PositiveOrZero",
                        "Size"))
                .allSatisfy(name -> assertThat(page).contains("`@" + name + "`"));
    }

    @Test
    void advice_does_not_make_a_value_invalid() {
        Booking month = new Booking("ada@example.com", "1", 30, 1, new Room("single"), null);

        assertThat(Validators.of(Booking.class).validate(month)).isEmpty();
        assertThat(Validators.of(Booking.class).advise(month))
                .containsExactly(new Violation("stay-long", "night_count", "30 nights are cheaper by the month"));
    }

    @Test
    void rules_can_be_excluded() {
        Booking booking = new Booking("Ada", "1", 31, 900, new Room("double"), List.of(new Guest(null, 900, Map.of())));

        assertThat(FrontDesk.lenient().validate(booking)).isEmpty();
    }

    @Test
    void rules_can_be_added() {
        Validator<Booking> strict = FrontDesk.strict(Set.of(new Room("double")));

        assertThat(strict.validate(BOOKING)).containsExactly(new Violation("room-closed", "room", "is closed"));
        assertThat(FrontDesk.strict(Set.of()).validate(BOOKING)).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_rule_annotation_can_be_composed_of_others() throws Exception {
        Javac guest = new Javac(work);
        assertThat(guest.compileText("guest/AddressRules.java", """
                package guest;

                import io.github.kling4j.validation.RulesFor;
                import io.github.kling4j.validation.generator.guide.*;

                @RulesFor(Booking.class)
                @WorkAddress(property = "email", when = "phone")
                interface AddressRules {}
                """).messages()).isEmpty();

        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {guest.classes().toUri().toURL()}, getClass().getClassLoader())) {
            Validator<Booking> rules = (Validator<Booking>) loader.loadClass("guest.AddressRulesValidator")
                    .getConstructor()
                    .newInstance();

            assertThat(rules.validate(new Booking(null, "123", 2, 900, null, null)))
                    .containsExactly(new Violation("email-required", "email", "is required when phone"));
            assertThat(rules.validate(new Booking("ada@house", "123", 2, 900, null, null)))
                    .containsExactly(new Violation(
                            "email-known", "email", "is ada@house; must end in one of @example.com, @example.org"));
        }
    }

    @Test
    void rules_of_another_module_are_added_to_the_validator() throws Exception {
        compile("booking", """
                module booking {
                    requires transitive io.github.kling4j.validation;
                    requires static transitive jakarta.validation;
                    requires static transitive org.jspecify;
                    exports io.github.kling4j.validation.generator.guide;
                    provides io.github.kling4j.validation.RuleSet
                            with io.github.kling4j.validation.generator.guide.CurrencyConstraintsValidator;
                }
                """, SOURCES);
        compile("house", Files.readString(ELSEWHERE.resolve("module-info.java")), ELSEWHERE.resolve("house"));

        ModuleFinder finder = ModuleFinder.of(classes("booking"), classes("house"), onClassPath("validation-rules"));
        Configuration modules = ModuleLayer.boot()
                .configuration()
                .resolveAndBind(finder, ModuleFinder.of(), Set.of("booking", "house"));
        ClassLoader loader = ModuleLayer.boot()
                .defineModulesWithOneLoader(modules, ClassLoader.getPlatformClassLoader())
                .findLoader("booking");
        Class<?> booking = loader.loadClass(Booking.class.getName());
        Class<?> room = loader.loadClass(Room.class.getName());
        Object value = booking.getConstructors()[0].newInstance(
                "ada@house", "123", 2, 900, room.getConstructors()[0].newInstance("double"), null);
        Object validator = loader.loadClass("io.github.kling4j.validation.Validators")
                .getMethod("of", Class.class)
                .invoke(null, booking);

        assertThat(loader.loadClass("io.github.kling4j.validation.Validator")
                        .getMethod("validate", Object.class)
                        .invoke(validator, value))
                .hasToString("[email: one contact will do [contact-once],"
                        + " email: is ada@house; must end in one of @example.com, @example.org [email-known]]");
    }

    private void compile(String module, String declaration, Path sources) throws IOException {
        List<String> texts = new ArrayList<>(List.of("module-info.java", declaration));
        for (Path file : files(sources)) {
            texts.add(sources.getParent().relativize(file).toString());
            texts.add(Files.readString(file));
        }
        String path = Stream.of(
                        onClassPath("validation-rules"),
                        onClassPath("jakarta.validation-api"),
                        onClassPath("jspecify"),
                        classes("booking"))
                .filter(Files::exists)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        Javac.Outcome outcome =
                new Javac(work.resolve(module)).with("--module-path", path).compileText(texts.toArray(String[]::new));
        assertThat(outcome.messages()).isEmpty();
    }

    private Path classes(String module) {
        return work.resolve(module).resolve("classes");
    }

    private static Path onClassPath(String part) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains(part))
                .map(Path::of)
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> files(Path... folders) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> found = Files.walk(folder)) {
                found.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
            }
        }
        return files;
    }

    private static List<String> blocks(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(GuideTest::unindented).toList();
    }

    private static String unindented(MatchResult block) {
        return block.group(1).stripTrailing().stripIndent();
    }
}
