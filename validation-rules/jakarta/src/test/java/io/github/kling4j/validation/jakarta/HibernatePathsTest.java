package io.github.kling4j.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.jakarta.shop.Shelves;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Hibernate Validator judges where a violation is, and what it is about. */
class HibernatePathsTest {

    private static final Validator HIBERNATE = Providers.hibernate().getValidator();
    private static final Validator GENERATED = JakartaValidators.around(HIBERNATE);

    @Test
    void aPropertyIsNamed() {
        assertSame(new Shelves().setOwner(null), "owner");
        assertSame(new Shelves().setOwner("nobody"), "owned");
    }

    @Test
    void aBeanAsAWholeIsNamedByItsPlace() {
        Shelves shelves = new Shelves().setUntidy().setSpare(new Shelves.Box(1, true));
        shelves.getBoxes().add(new Shelves.Box(1, true));
        shelves.getByName().put("b", new Shelves.Box(1, true));
        shelves.getByRow().put("r", List.of(new Shelves.Box(1, false), new Shelves.Box(1, true)));

        assertSame(shelves, "", "spare", "boxes[0]", "byName[b]", "byRow[r].<map value>[1]");
    }

    @Test
    void aPropertyOfWhatIsHeldIsNamed() {
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
    void anElementOfAContainerIsNamed() {
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

    /** Our paths do not say which element of a set it is: the element itself is not known. */
    @Test
    void anElementOfASetIsNamed() {
        Shelves shelves = new Shelves();
        shelves.getTags().addAll(List.of("vip", "seldom"));

        ConstraintViolation<Shelves> ours = GENERATED.validate(shelves).iterator().next();
        ConstraintViolation<Shelves> theirs = HIBERNATE.validate(shelves).iterator().next();

        assertThat(nodes(ours)).isEqualTo(nodes(theirs));
        assertThat(ours.getLeafBean()).isNull();
        assertThat(ours.getInvalidValue()).isNull();
    }

    private static void assertSame(Shelves shelves, String... paths) {
        Set<String> ours = seen(GENERATED.validate(shelves));

        assertThat(ours).isEqualTo(seen(HIBERNATE.validate(shelves)));
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
            case PROPERTY -> container(
                    node.as(Path.PropertyNode.class).getContainerClass(),
                    node.as(Path.PropertyNode.class).getTypeArgumentIndex());
            case BEAN -> container(
                    node.as(Path.BeanNode.class).getContainerClass(),
                    node.as(Path.BeanNode.class).getTypeArgumentIndex());
            case CONTAINER_ELEMENT -> container(
                    node.as(Path.ContainerElementNode.class).getContainerClass(),
                    node.as(Path.ContainerElementNode.class).getTypeArgumentIndex());
            default -> "";
        };
    }

    private static String container(Class<?> type, Integer argument) {
        return " " + type + " " + argument;
    }
}
