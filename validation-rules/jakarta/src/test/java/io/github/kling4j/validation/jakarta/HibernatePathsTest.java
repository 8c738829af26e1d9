package io.github.kling4j.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.jakarta.shop.Shelves;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares the positions of violations with those of Hibernate Validator. */
class HibernatePathsTest {

    private static final Validator HIBERNATE = Providers.hibernate().getValidator();
    private static final Validator GENERATED = JakartaValidators.around(HIBERNATE);

    @Test
    void the_path_of_a_property_is_that_of_hibernate_validator() {
        assertSame(new Shelves().setOwner(null), "owner");
        assertSame(new Shelves().setOwner("nobody"), "owned");
    }

    @Test
    void the_path_of_a_whole_bean_is_that_of_hibernate_validator() {
        Shelves shelves = new Shelves().setUntidy().setSpare(new Shelves.Box(1, true));
        shelves.getBoxes().add(new Shelves.Box(1, true));
        shelves.getByName().put("b", new Shelves.Box(1, true));
        shelves.getByRow().put("r", List.of(new Shelves.Box(1, false), new Shelves.Box(1, true)));

        assertSame(shelves, "", "spare", "boxes[0]", "byName[b]", "byRow[r].<map value>[1]");
    }

    @Test
    void the_path_of_a_nested_property_is_that_of_hibernate_validator() {
        Shelves shelves = new Shelves().setSpare(new Shelves.Box(0, false)).setStack(new Shelves.Box(0, false));
        shelves.getBoxes().addAll(List.of(new Shelves.Box(1, false), new Shelves.Box(0, false)));
        shelves.getByName().put("a]\".b", new Shelves.Box(0, false));
        shelves.getByRow().put("r", List.of(new Shelves.Box(0, false)));

        assertSame(
                shelves,
                "spare.width",
                "stack[0].width",
                "boxes[1].width",
                "byName[a]\".b].width",
                "byRow[r].<map value>[0].width");
    }

    @Test
    void the_path_of_a_container_element_is_that_of_hibernate_validator() {
        Shelves shelves = new Shelves().setNote("long note");
        shelves.getNames().addAll(List.of("Ada", "Eve and Bob"));
        shelves.getCounts().put("a", 0);
        shelves.getCounts().put("long", 1);
        shelves.getDeep().put(7, List.of("Ada", "Eve and Bob"));

        assertSame(
                shelves,
                "names[1].<list element>",
                "counts[a].<map value>",
                "counts<K>[long].<map key>",
                "deep[7].<map value>[1].<list element>",
                "note",
                "rows");
    }

    /** Our paths do not identify the element of a set, so the invalid value is unknown. */
    @Test
    void the_path_of_a_set_element_is_that_of_hibernate_validator() {
        Shelves shelves = new Shelves();
        shelves.getTags().addAll(List.of("vip", "seldom"));

        ConstraintViolation<Shelves> ours =
                GENERATED.validate(shelves).iterator().next();
        ConstraintViolation<Shelves> theirs =
                HIBERNATE.validate(shelves).iterator().next();

        assertThat(nodes(ours)).isEqualTo(nodes(theirs));
        assertThat(ours.getLeafBean()).isNull();
        assertThat(ours.getInvalidValue()).isNull();
    }

    @Test
    void the_paths_of_random_values_are_those_of_hibernate_validator() {
        Random random = new Random(20260301);
        int broken = 0;
        for (int i = 0; i < 300; i++) {
            Shelves shelves = new Shelves()
                    .setOwner(random.nextInt(3) == 0 ? null : "Ada")
                    .setNote(text(random))
                    .setStack(boxes(random).toArray(Shelves.Box[]::new));
            boxes(random).forEach(shelves::setSpare);
            shelves.getBoxes().addAll(boxes(random));
            shelves.getNames().addAll(texts(random));
            for (String key : texts(random)) {
                shelves.getCounts().put(key, random.nextInt(2));
                shelves.getDeep().put(random.nextInt(), texts(random));
                shelves.getByName().put(key, box(random));
                shelves.getByRow().put(key, boxes(random));
            }
            broken += GENERATED.validate(shelves).size();

            assertThat(seen(GENERATED.validate(shelves))).isEqualTo(seen(HIBERNATE.validate(shelves)));
        }
        assertThat(broken).isGreaterThan(1_000);
    }

    private static List<Shelves.Box> boxes(Random random) {
        return Stream.generate(() -> box(random)).limit(random.nextInt(3)).toList();
    }

    private static Shelves.Box box(Random random) {
        return new Shelves.Box(random.nextInt(2), random.nextBoolean());
    }

    private static List<String> texts(Random random) {
        return Stream.generate(() -> text(random)).limit(random.nextInt(3)).toList();
    }

    /** Returns a text with separators of paths, or with characters that paths escape. */
    private static String text(Random random) {
        String characters = "a.[]<K>\"\\\n😀";
        return random.ints(random.nextInt(6), 0, characters.length())
                .mapToObj(i -> characters.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    private static void assertSame(Shelves shelves, String... paths) {
        assertThat(seen(GENERATED.validate(shelves))).isEqualTo(seen(HIBERNATE.validate(shelves)));
        assertThat(GENERATED.validate(shelves))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder(paths);
    }

    private static Set<String> seen(Set<ConstraintViolation<Shelves>> violations) {
        Set<String> seen = new TreeSet<>();
        for (ConstraintViolation<Shelves> violation : violations) {
            seen.add(nodes(violation) + " of " + System.identityHashCode(violation.getLeafBean()) + " is "
                    + violation.getInvalidValue() + " in " + violation.getRootBean() + violation.getRootBeanClass());
        }
        return seen;
    }

    private static List<String> nodes(ConstraintViolation<?> violation) {
        List<String> nodes = new ArrayList<>(List.of(violation.getPropertyPath().toString()));
        for (Path.Node node : violation.getPropertyPath()) {
            nodes.add(node.getKind() + " " + node.getName() + " " + node.isInIterable() + " " + node.getIndex() + " "
                    + node.getKey() + container(node));
        }
        return nodes;
    }

    private static String container(Path.Node node) {
        return switch (node.getKind()) {
            case PROPERTY ->
                container(
                        node.as(Path.PropertyNode.class).getContainerClass(),
                        node.as(Path.PropertyNode.class).getTypeArgumentIndex());
            case BEAN ->
                container(
                        node.as(Path.BeanNode.class).getContainerClass(),
                        node.as(Path.BeanNode.class).getTypeArgumentIndex());
            case CONTAINER_ELEMENT ->
                container(
                        node.as(Path.ContainerElementNode.class).getContainerClass(),
                        node.as(Path.ContainerElementNode.class).getTypeArgumentIndex());
            default -> "";
        };
    }

    private static String container(Class<?> type, Integer argument) {
        return " " + type + " " + argument;
    }
}
