package io.github.kling4j.validation.generator.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JavaTypesTest {

    private static final int SHIPMENTS = 3000;

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
