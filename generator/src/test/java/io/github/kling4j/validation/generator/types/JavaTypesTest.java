package io.github.kling4j.validation.generator.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import io.github.kling4j.validation.generator.types.Shipment.Color;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JavaTypesTest {

    private static final int SHIPMENTS = 3000;

    @GenerateValidator
    record Boxes(int[] sizes, String @Nullable [] labels, List<Color> colors) {}

    @RulesFor(Boxes.class)
    @Rule(id = "size", forEach = "sizes", expr = "item < this.sizes.sum() / 2", message = "is {item} of {this.sizes}")
    @Rule(id = "label", forEach = "labels", expr = "item != 'x'", message = "is {item}")
    @Rule(id = "color", forEach = "colors", expr = "item in ['RED', 'BLUE']", message = "is {item}, not of {this.colors}")
    interface BoxesRules {}

    @Test
    void theItemsOfAnArrayAreAskedOneByOne() {
        Boxes boxes = new Boxes(new int[] {1, 5, 2}, new String[] {"a", "x"}, List.of(Color.RED, Color.GREEN));

        assertThat(Validators.of(Boxes.class).validate(boxes))
                .containsExactly(
                        new Violation("size", "sizes[1]", "is 5 of [1, 5, 2]"),
                        new Violation("label", "labels[1]", "is x"),
                        new Violation("color", "colors[1]", "is GREEN, not of [\"RED\", \"GREEN\"]"));
    }

    @Test
    void rulesOverEveryTypeComeOutLikeJavaThatIsWrittenByHand() {
        Validator<Shipment> validator = Validators.of(Shipment.class);
        RandomShipments shipments = new RandomShipments(16);
        Set<String> kept = new HashSet<>(ShipmentChecks.ids());
        Set<String> broken = new HashSet<>();

        for (int i = 0; i < SHIPMENTS; i++) {
            Shipment shipment = shipments.next();
            List<String> found = validator.validate(shipment).stream().map(Violation::rule).sorted().toList();
            assertThat(found).as("%s", shipment).isEqualTo(ShipmentChecks.broken(shipment));
            broken.addAll(found);
            kept.removeIf(id -> !found.contains(id));
        }

        assertThat(broken).containsExactlyInAnyOrderElementsOf(ShipmentChecks.ids());
        assertThat(kept).as("rules that no shipment kept").isEmpty();
    }
}
