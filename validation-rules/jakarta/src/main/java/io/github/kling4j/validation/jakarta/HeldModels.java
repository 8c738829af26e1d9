package io.github.kling4j.validation.jakarta;

import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.reflect.Array;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds values that have a generated validator inside a value that has none, by following {@code @Valid}. The
 * descriptors of the other provider's validator show where {@code @Valid} is.
 *
 * <p>As with the other provider, a value that occurs at several places is validated at each of them, and a value that
 * contains itself is validated once.
 */
final class HeldModels {

    private final Validator other;
    private final Findings<?> findings;
    /**
     * The beans still to be searched. They are in a queue, because recursion over a long chain of beans could overflow
     * the stack.
     */
    private final Deque<Held> open = new ArrayDeque<>();

    /**
     * A bean that has no generated validator.
     *
     * @param holder the bean that contains it; null if no bean contains it
     */
    private record Held(Object bean, Place place, @Nullable Held holder) {

        private boolean isIn(@Nullable Held chain) {
            for (Held each = chain; each != null; each = each.holder) {
                if (each.bean == bean) {
                    return true;
                }
            }
            return false;
        }
    }

    private @Nullable Held holder;

    HeldModels(Validator other, Findings<?> findings) {
        this.other = other;
        this.findings = findings;
    }

    /**
     * Adds the violations that generated validators report for values inside a bean.
     *
     * @param properties selects, by name, the properties of the bean to search; all properties of nested beans are
     *     searched
     */
    void addHeldBy(Object bean, Predicate<String> properties) {
        addHeldBy(new Held(bean, Place.ROOT, null), properties);
        drain();
    }

    /**
     * Adds the violations that generated validators report for a parameter or a return value.
     *
     * @param descriptor the descriptor of the parameter or return value, which shows where {@code @Valid} is
     */
    <D extends CascadableDescriptor & ContainerDescriptor> void addValue(
            @Nullable Object value, D descriptor, Place place) {
        addCascaded(value, descriptor, place);
        drain();
    }

    private void drain() {
        while (!open.isEmpty()) {
            addHeldBy(open.remove(), property -> true);
        }
    }

    private void addHeldBy(Held held, Predicate<String> properties) {
        holder = held;
        for (PropertyDescriptor property :
                other.getConstraintsForClass(held.bean().getClass()).getConstrainedProperties()) {
            String name = property.getPropertyName();
            boolean mayHold = property.isCascaded()
                    || !property.getConstrainedContainerElementTypes().isEmpty();
            if (mayHold && properties.test(name)) {
                addCascaded(
                        Properties.read(held.bean(), name),
                        property,
                        held.place().property(name));
            }
        }
    }

    private <D extends CascadableDescriptor & ContainerDescriptor> void addCascaded(
            @Nullable Object value, D descriptor, Place place) {
        Object content = Properties.content(value);
        if (content == null) {
            return;
        }
        boolean isDefaultKept = descriptor.getGroupConversions().stream()
                .noneMatch(conversion -> conversion.getFrom() == Default.class);
        if (descriptor.isCascaded() && isDefaultKept) {
            addWhole(content, place);
        }
        for (ContainerElementTypeDescriptor element : descriptor.getConstrainedContainerElementTypes()) {
            addElements(content, element, place);
        }
    }

    /**
     * Searches a value that is annotated with {@code @Valid}. If the value is a container of any kind, searches its
     * elements. The elements of a map are its values.
     */
    private void addWhole(Object value, Place place) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> addBean(each, place.in(Element.ofMap(key, false))));
        } else if (value instanceof Iterable<?> iterable) {
            int index = 0;
            for (Object each : iterable) {
                addBean(each, place.in(element(iterable, index++)));
            }
        } else if (value instanceof Object[] array) {
            for (int index = 0; index < array.length; index++) {
                addBean(array[index], place.in(Element.ofArray(index)));
            }
        } else {
            addBean(value, place);
        }
    }

    private void addElements(Object container, ContainerElementTypeDescriptor element, Place place) {
        if (container instanceof Map<?, ?> map) {
            boolean isKey = element.getTypeArgumentIndex() == 0;
            map.forEach((key, each) -> addCascaded(isKey ? key : each, element, place.in(Element.ofMap(key, isKey))));
        } else if (container instanceof Iterable<?> iterable) {
            int index = 0;
            for (Object each : iterable) {
                addCascaded(each, element, place.in(element(iterable, index++)));
            }
        } else if (container instanceof Object[]) {
            for (int index = 0; index < Array.getLength(container); index++) {
                addCascaded(Array.get(container, index), element, place.in(Element.ofArray(index)));
            }
        } else {
            // The content of an optional was extracted before, and has no node of its own.
            addCascaded(container, element, place);
        }
    }

    private static Element element(Iterable<?> iterable, int index) {
        return iterable instanceof List ? Element.ofList(index) : Element.ofIterable(iterable);
    }

    private void addBean(@Nullable Object bean, Place place) {
        if (bean == null) {
            return;
        }
        Held held = new Held(bean, place, holder);
        if (GeneratedTypes.contain(bean)) {
            findings.add(bean, place);
        } else if (!held.isIn(holder)) {
            open.add(held);
        }
    }
}
