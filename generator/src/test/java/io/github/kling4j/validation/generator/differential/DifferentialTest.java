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
 * The same verdict as the interpreter's, whose errors count as broken rules.
 *
 * <p>Left out is where the interpreter does not do what the language's specification says, and we do: it compares ints
 * with doubles by a cast, and takes NaN and the negative zero for numbers in a row; it finds NaN in a list; it orders
 * text by UTF-16 units; and an optional index that is no {@code int} of Java fails. Its checker takes the result of
 * {@code sortBy} for a list of lists, so that only {@code format} compares it. The values and expressions of this test avoid these; {@code ExpressionTest} has
 * them.
 */
class DifferentialTest {

    private static final Path SUITE = Path.of("src", "test", "resources", "differential", "suite.txt");
    private static final int TRIPS_IN_A_PART = 1_000;

    @TempDir
    private Path work;

    @Test
    void everyFormOfTheLanguageOverFiftyThousandModels() throws Exception {
        List<Condition> suite = Files.readAllLines(SUITE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Condition::parse)
                .toList();
        assertThat(suite).hasSizeGreaterThan(60);
        try (CompiledRules rules = CompiledRules.of(suite, work)) {
            assertThat(rules.refused()).isEmpty();
            assertThat(differences(rules, 50)).isEmpty();
        }
    }

    @Test
    void expressionsThatNobodyWouldWrite() throws Exception {
        RandomExpressions random = new RandomExpressions(7);
        List<Condition> conditions = Stream.generate(random::next)
                .filter(text -> text.length() < 1_500)
                .distinct()
                .limit(900)
                .map(text -> new Condition("", text))
                .toList();
        try (CompiledRules rules = CompiledRules.of(conditions, work)) {
            assertThat(rules.refused()).allSatisfy(DifferentialTest::isRefusedRightly);
            assertThat(rules.conditions()).hasSizeGreaterThan(550);
            assertThat(differences(rules, 1)).isEmpty();
        }
    }

    /** A function takes part because it is in the table; {@code -Dfull=true} asks more of each. */
    @Test
    void everyFunctionOfTheTable() throws Exception {
        boolean isFull = Boolean.getBoolean("full");
        RandomExpressions random = new RandomExpressions(11);
        List<Condition> conditions = RandomCalls.all().stream()
                .flatMap(call -> Stream.generate(() -> random.about(call)).limit(isFull ? 60 : 6))
                .distinct()
                .map(text -> new Condition("", text))
                .toList();
        try (CompiledRules rules = CompiledRules.of(conditions, work)) {
            assertThat(rules.refused()).allSatisfy(DifferentialTest::isRefusedRightly);
            assertThat(rules.conditions()).hasSizeGreaterThan(conditions.size() * 3 / 4);
            assertThat(differences(rules, isFull ? 10 : 1)).isEmpty();
        }
    }

    /** Nothing tells what {@code []} is an empty list of: two types may meet. */
    private static void isRefusedRightly(Condition condition, String reason) {
        String empty = condition.text().contains("[]") ? "|\\[expression] .*" : "";
        assertThat(reason).as("%s", condition).matches("\\[always-the-same] .*|\\[word-unknown] .*" + empty);
    }

    /** Returns each rule that came out differently, with the model and both verdicts; parts are done side by side. */
    private static List<String> differences(CompiledRules rules, int parts) {
        Set<Condition> reported = ConcurrentHashMap.newKeySet();
        List<Interpreter> interpreters =
                rules.conditions().stream().map(Interpreter::new).toList();
        return IntStream.range(0, parts)
                .parallel()
                .mapToObj(RandomTrips::new)
                .flatMap(trips -> Stream.generate(trips::next).limit(TRIPS_IN_A_PART))
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
