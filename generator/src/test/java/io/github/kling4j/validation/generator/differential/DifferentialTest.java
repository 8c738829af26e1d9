package io.github.kling4j.validation.generator.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiled rules have the same results as in cel-java's interpreter, whose errors count as violations.
 *
 * <p>Cases in which the interpreter deviates from the language's specification are excluded. It compares ints with
 * doubles by a cast, and orders NaN and negative zero. It finds NaN in a list. It orders text by UTF-16 units. An
 * optional index that is not an {@code int} in Java fails. {@code cel.bind} and {@code optMap} never return if the
 * value of the variable reads an outer variable of the same name. The type checker infers a list of lists for {@code
 * sortBy}, which is therefore compared only through {@code format}. The values and expressions of this test avoid these
 * cases. {@code ExpressionTest} compares ints with doubles and orders text; {@code BindingTest} has variables of the
 * same name.
 */
class DifferentialTest {

    private static final Path SUITE = Path.of("src", "test", "resources", "differential", "suite.txt");
    private static final int TRIPS_IN_A_PART = 250;
    /** Whether more expressions are compared, on more models. */
    private static final boolean IS_FULL = Boolean.getBoolean("full");

    @TempDir
    private Path work;

    @Test
    void each_form_of_the_language_agrees_with_cel_java() throws Exception {
        List<Condition> suite = Files.readAllLines(SUITE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Condition::parse)
                .toList();
        assertThat(suite).hasSizeGreaterThan(60);
        try (CompiledRules rules = CompiledRules.of(suite, work)) {
            assertThat(rules.refused()).isEmpty();
            assertThat(differences(rules, IS_FULL ? 50_000 : 10_000)).isEmpty();
        }
    }

    @Test
    void unusual_expressions_agree_with_cel_java() throws Exception {
        RandomExpressions random = new RandomExpressions(7);
        List<Condition> conditions = Stream.generate(random::next)
                .filter(text -> text.length() < 1_500)
                .distinct()
                .limit(IS_FULL ? 900 : 500)
                .map(text -> new Condition("", text))
                .toList();
        try (CompiledRules rules = CompiledRules.of(conditions, work)) {
            assertThat(rules.refused()).allSatisfy(DifferentialTest::isRefusedRightly);
            assertThat(rules.conditions()).hasSizeGreaterThan(IS_FULL ? 550 : 300);
            assertThat(differences(rules, IS_FULL ? 2_000 : 500)).isEmpty();
        }
    }

    /** All functions of the table are included; {@code -Dfull=true} tries more calls of each. */
    @Test
    void each_function_of_the_table_agrees_with_cel_java() throws Exception {
        RandomExpressions random = new RandomExpressions(11);
        List<Condition> conditions = RandomCalls.all().stream()
                .flatMap(call -> Stream.generate(() -> random.about(call)).limit(IS_FULL ? 30 : 6))
                .distinct()
                .map(text -> new Condition("", text))
                .toList();
        try (CompiledRules rules = CompiledRules.of(conditions, work)) {
            assertThat(rules.refused()).allSatisfy(DifferentialTest::isRefusedRightly);
            assertThat(rules.conditions()).hasSizeGreaterThan(conditions.size() * 3 / 4);
            assertThat(differences(rules, IS_FULL ? 2_000 : 500)).isEmpty();
        }
    }

    /** The type of {@code []} is not known, so two types may be combined. */
    private static void isRefusedRightly(Condition condition, String reason) {
        String empty = condition.text().contains("[]") ? "|\\[expression] .*" : "";
        assertThat(reason).as("%s", condition).matches("\\[always-the-same] .*|\\[word-unknown] .*" + empty);
    }

    /** Returns each rule with different results, with the model and both results; parts run in parallel. */
    private static List<String> differences(CompiledRules rules, int trips) {
        Set<Condition> reported = ConcurrentHashMap.newKeySet();
        List<Interpreter> interpreters =
                rules.conditions().stream().map(Interpreter::new).toList();
        return IntStream.range(0, trips / TRIPS_IN_A_PART)
                .parallel()
                .mapToObj(RandomTrips::new)
                .flatMap(random -> Stream.generate(random::next).limit(TRIPS_IN_A_PART))
                .flatMap(trip -> differences(rules, interpreters, trip, reported))
                .limit(20)
                .toList();
    }

    private static Stream<String> differences(
            CompiledRules rules, List<Interpreter> interpreters, Trip trip, Set<Condition> reported) {
        List<Set<Integer>> broken = rules.broken(trip);
        Map<String, Object> view = View.of(trip);
        return IntStream.range(0, interpreters.size()).boxed().flatMap(i -> {
            Condition condition = rules.conditions().get(i);
            Set<Integer> expected =
                    condition.isWaiting(trip) ? Set.of() : interpreters.get(i).broken(view);
            return expected.equals(broken.get(i)) || !reported.add(condition)
                    ? Stream.empty()
                    : Stream.of(condition + "\nis broken at " + broken.get(i) + ", to the interpreter at " + expected
                            + ", by " + trip);
        });
    }
}
