package io.github.kling4j.validation.generator.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.DefaultValue;
import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import io.github.kling4j.validation.generator.types.Shipment.Color;
import io.github.kling4j.validation.generator.types.Shipment.Speed;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JavaTypesTest {

    private static final int SHIPMENTS = 3000;

    @GenerateValidator
    record Boxes(int[] sizes, String @Nullable [] labels, List<Color> colors) {}

    @RulesFor(Boxes.class)
    @Rule(id = "size", forEach = "sizes", expr = "item < this.sizes.sum() / 2", message = "is {item} of {this.sizes}")
    @Rule(id = "label", forEach = "labels", expr = "item != 'x'", message = "is {item}")
    @Rule(
            id = "color",
            forEach = "colors",
            expr = "item in ['RED', 'BLUE']",
            message = "is {item}, not of {this.colors}")
    interface BoxesRules {}

    @Test
    void rules_for_items_check_each_item_of_an_array() {
        Boxes boxes = new Boxes(new int[] {1, 5, 2}, new String[] {"a", "x"}, List.of(Color.RED, Color.GREEN));

        assertThat(Validators.of(Boxes.class).validate(boxes))
                .containsExactly(
                        new Violation("size", "sizes[1]", "is 5 of [1, 5, 2]"),
                        new Violation("label", "labels[1]", "is x"),
                        new Violation("color", "colors[1]", "is GREEN, not of [\"RED\", \"GREEN\"]"));
    }

    @GenerateValidator
    record Defaults(
            @DefaultValue("RED") @Nullable Color color,
            @DefaultValue("slow") @Nullable Speed speed,
            @DefaultValue("2.50") @Nullable BigDecimal price,
            @DefaultValue("7") @Nullable BigInteger units) {}

    @RulesFor(Defaults.class)
    @Rule(
            id = "default",
            expr = "this.color == 'RED' && this.speed == 'slow' && this.price == 2.5 && this.units > 6",
            message = "is {this.color}, {this.speed}, {this.price}, {this.units}")
    interface DefaultsRules {}

    @Test
    void defaults_of_enums_and_decimals_are_used_as_values() {
        assertThat(Validators.of(Defaults.class).validate(new Defaults(null, null, null, null)))
                .isEmpty();
        assertThat(Validators.of(Defaults.class)
                        .validate(new Defaults(null, Speed.NEXT_DAY, new BigDecimal("1e2"), BigInteger.TEN)))
                .containsExactly(new Violation("default", "", "is RED, next-day, 100, 10"));
    }

    @GenerateValidator
    record Shown(
            OffsetDateTime time,
            Duration length,
            LocalDate day,
            UUID id,
            char mark,
            Optional<Speed> speed,
            Set<Speed> speeds,
            Map<Integer, String> shelves,
            boolean kept) {}

    @RulesFor(Shown.class)
    @Rule(
            id = "shown",
            expr = "this.kept",
            message =
                    "{this.time} {this.length} {this.day} {this.id} {this.mark} {this.speed} {this.speeds} {this.shelves}"
                            + " {string(this.time)} {this.time + this.length}")
    interface ShownRules {}

    @Test
    void messages_show_values_of_every_type() {
        Shown shown = new Shown(
                OffsetDateTime.parse("2026-01-01T10:00:30+01:00"),
                Duration.ofHours(2),
                LocalDate.of(2026, 1, 1),
                new UUID(0, 1),
                'x',
                Optional.of(Speed.NEXT_DAY),
                Set.of(Speed.SLOW),
                Map.of(7, "a"),
                false);

        assertThat(Validators.of(Shown.class).validate(shown))
                .containsExactly(new Violation(
                        "shown",
                        "kept",
                        "2026-01-01T09:00:30Z 7200s 2026-01-01"
                                + " 00000000-0000-0000-0000-000000000001 x next-day [\"slow\"] {7: \"a\"}"
                                + " 2026-01-01T09:00:30Z 2026-01-01T11:00:30Z"));
    }

    @Test
    void rules_on_each_type_agree_with_handwritten_Java() {
        Validator<Shipment> validator = Validators.of(Shipment.class);
        RandomShipments shipments = new RandomShipments(16);
        Set<String> kept = new HashSet<>(ShipmentChecks.ids());
        Set<String> broken = new HashSet<>();

        for (int i = 0; i < SHIPMENTS; i++) {
            Shipment shipment = shipments.next();
            List<String> found = validator.validate(shipment).stream()
                    .map(Violation::rule)
                    .sorted()
                    .toList();
            assertThat(found).as("%s", shipment).isEqualTo(ShipmentChecks.broken(shipment));
            broken.addAll(found);
            kept.removeIf(id -> !found.contains(id));
        }

        assertThat(broken).containsExactlyInAnyOrderElementsOf(ShipmentChecks.ids());
        assertThat(kept).as("rules that no shipment kept").isEmpty();
    }
}
