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
 * Finds the values with a generated validator that a value without one holds, wherever {@code @Valid} leads: the other
 * validator knows where that stands.
 *
 * <p>A value that is held at several places is validated at each of them, and one that holds itself once, as the other
 * validator does it.
 */
final class HeldModels {

    private final Validator other;
    private final Findings<?> findings;
    /** Beans that are still to be looked into: a queue, because a chain of beans may be longer than the stack is deep. */
    private final Deque<Held> open = new ArrayDeque<>();

    /**
     * A bean that has no generated validator.
     *
     * @param holder the one that holds it; null for none
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
     * Adds what the generated validators find of the values that a bean holds.
     *
     * @param properties tells which of the bean's own properties are looked into
     */
    void addHeldBy(Object bean, Predicate<String> properties) {
        addHeldBy(new Held(bean, Place.ROOT, null), properties);
        drain();
    }

    /**
     * Adds what they find of a parameter, or of what was returned.
     *
     * @param descriptor where {@code @Valid} may stand
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

    /** Looks into a value that {@code @Valid} stands before: into a container of any kind as well. */
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
            // What an optional holds has been taken out of it, and has no node of its own.
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
