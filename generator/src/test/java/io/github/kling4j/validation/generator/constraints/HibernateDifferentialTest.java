package io.github.kling4j.validation.generator.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.generator.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * For random values of thirty models, generated validators report the same violations at the same paths as Hibernate
 * Validator. {@code -Dfull=true} uses 20,000 values.
 */
class HibernateDifferentialTest {

    private static final int VALUES = Boolean.getBoolean("full") ? 20_000 : 3_000;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-15T10:30:00Z"), ZoneId.of("Europe/Vienna"));
    private static final Path MODELS = Golden.RESOURCES.resolve("constraints");

    @Test
    void generated_validators_find_the_violations_that_Hibernate_Validator_finds(@TempDir Path work)
            throws IOException {
        List<ModelText> models = ModelText.read(Files.readAllLines(MODELS.resolve("models.txt")));
        Random random = new Random(20260615);
        Set<String> ids = new HashSet<>();
        int broken = 0;
        try (CompiledModels compiled = CompiledModels.of(
                        models, work, "constrained/Own.java", Files.readString(MODELS.resolve("Own.java.txt")));
                HibernateFindings hibernate = new HibernateFindings(CLOCK)) {
            for (int i = 0; i < VALUES; i++) {
                ModelText model = models.get(i % models.size());
                RandomProperties properties =
                        new RandomProperties(random, CLOCK, model.annotations().contains("UTF_16"));
                Object value = compiled.value(
                        model, model.properties().stream().map(properties::of).toArray());
                Validator<Object> validator = compiled.validator(model).at(CLOCK);
                Set<String> ours = validator.validate(value).stream()
                        .map(violation -> violation.path() + " [" + violation.rule() + "]")
                        .collect(Collectors.toCollection(TreeSet::new));

                assertThat(ours).as(value.toString()).isEqualTo(hibernate.in(value));
                ours.forEach(finding -> ids.add(finding.replaceAll(".*\\[", "[")));
                broken += ours.isEmpty() ? 0 : 1;
            }
        }

        assertThat(models).hasSize(30);
        assertThat(broken).isBetween(VALUES / 4, VALUES - VALUES / 50);
        assertThat(ids).hasSizeGreaterThan(25);
    }
}
