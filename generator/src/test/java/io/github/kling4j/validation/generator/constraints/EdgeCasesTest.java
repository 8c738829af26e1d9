package io.github.kling4j.validation.generator.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values at the limits of the built-in constraints, as tested by the TCK of the specification. */
class EdgeCasesTest {

    @Test
    void built_in_constraints_conform_to_the_specification_at_edge_cases(@TempDir Path work) throws IOException {
        List<EdgeCase> cases = EdgeCases.all();
        Map<String, ModelText> models = new LinkedHashMap<>();
        cases.forEach(each -> models.computeIfAbsent(each.declaration(), declaration -> each.model(models.size())));
        List<EdgeCase> wrong = new ArrayList<>();
        try (CompiledModels compiled = CompiledModels.of(List.copyOf(models.values()), work)) {
            for (EdgeCase each : cases) {
                ModelText model = models.get(each.declaration());
                Object value = compiled.value(model, each.value());
                if (compiled.validator(model)
                                .at(EdgeCases.CLOCK)
                                .validate(value)
                                .isEmpty()
                        != each.isValid()) {
                    wrong.add(each);
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(cases.size()).isEqualTo(945);
    }

    @Test
    void each_built_in_constraint_has_cases() {
        Set<String> named = EdgeCases.all().stream()
                .map(each -> each.constraint().replaceAll("@(\\w+).*", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).hasSize(22);
    }
}
