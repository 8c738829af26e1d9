package io.github.kling4j.validation.jakarta;

import jakarta.validation.ElementKind;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The path from the root of a validation call to a value.
 *
 * @param nodes the nodes of the path so far
 * @param element the position of the value in the container that the last node denotes, for the next node; null if
 *     the value is not in a container
 */
record Place(List<PathNode> nodes, @Nullable Element element) {

    static final Place ROOT = new Place(List.of(), null);

    static Place parameter(Executable executable, int index, String name) {
        PathNode parameter = new PathNode(ElementKind.PARAMETER, name, null, index, List.of());
        return new Place(List.of(of(executable), parameter), null);
    }

    static Place returned(Executable executable) {
        return new Place(List.of(of(executable), new PathNode(ElementKind.RETURN_VALUE, "<return value>", null)), null);
    }

    private static PathNode of(Executable executable) {
        boolean isMethod = executable instanceof Method;
        return new PathNode(
                isMethod ? ElementKind.METHOD : ElementKind.CONSTRUCTOR,
                isMethod ? executable.getName() : executable.getDeclaringClass().getSimpleName(),
                null,
                0,
                List.of(executable.getParameterTypes()));
    }

    Place property(String name) {
        return with(new PathNode(ElementKind.PROPERTY, name, element), null);
    }

    /** Returns the place of a value in the container at this place. The container may itself be in a container. */
    Place in(Element inner) {
        return element == null ? new Place(nodes, inner) : with(elementNode(element), inner);
    }

    /** Returns the path of a violation that concerns the bean at this place as a whole. */
    NodePath ofBean() {
        return new NodePath(with(new PathNode(ElementKind.BEAN, null, element), null).nodes);
    }

    /** Returns the path of a violation that concerns the property, or the container element, that holds the value. */
    NodePath ofValue() {
        return new NodePath(element == null ? nodes : with(elementNode(element), null).nodes);
    }

    private static PathNode elementNode(Element element) {
        return new PathNode(ElementKind.CONTAINER_ELEMENT, element.name(), element);
    }

    private Place with(PathNode node, @Nullable Element inner) {
        List<PathNode> more = new ArrayList<>(nodes);
        more.add(node);
        return new Place(List.copyOf(more), inner);
    }
}
