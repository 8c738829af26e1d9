package io.github.kling4j.validation.jakarta;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of a path. This class implements all kinds of nodes, and {@link #as} checks the kind.
 *
 * @param kind the kind of the node
 * @param name the name of the node; null for a bean
 * @param in the position in the container that the previous node denotes; null if the previous node is not a
 *     container
 * @param parameterIndex the index of a parameter; 0 for other kinds
 * @param parameterTypes the parameter types of a method or constructor; empty for other kinds
 */
record PathNode(
        ElementKind kind,
        @Nullable String name,
        @Nullable Element in,
        int parameterIndex,
        List<Class<?>> parameterTypes)
        implements Path.PropertyNode,
                Path.BeanNode,
                Path.ContainerElementNode,
                Path.MethodNode,
                Path.ConstructorNode,
                Path.ParameterNode,
                Path.ReturnValueNode {

    PathNode(ElementKind kind, @Nullable String name, @Nullable Element in) {
        this(kind, name, in, 0, List.of());
    }

    @Override
    public @Nullable String getName() {
        return name;
    }

    @Override
    public boolean isInIterable() {
        return in != null;
    }

    @Override
    public @Nullable Integer getIndex() {
        return in == null ? null : in.index();
    }

    @Override
    public @Nullable Object getKey() {
        return in == null ? null : in.key();
    }

    @Override
    public @Nullable Class<?> getContainerClass() {
        return in == null ? null : in.container();
    }

    @Override
    public @Nullable Integer getTypeArgumentIndex() {
        return in == null ? null : in.typeArgument();
    }

    @Override
    public ElementKind getKind() {
        return kind;
    }

    @Override
    public int getParameterIndex() {
        return parameterIndex;
    }

    @Override
    public List<Class<?>> getParameterTypes() {
        return parameterTypes;
    }

    @Override
    public <N extends Path.Node> N as(Class<N> nodeType) {
        if (!type().isAssignableFrom(nodeType) && nodeType != Path.Node.class) {
            throw new ClassCastException("a node of the kind " + kind + " is a " + type().getSimpleName() + ", not a "
                    + nodeType.getSimpleName());
        }
        return nodeType.cast(this);
    }

    private Class<? extends Path.Node> type() {
        return switch (kind) {
            case PROPERTY -> Path.PropertyNode.class;
            case BEAN -> Path.BeanNode.class;
            case CONTAINER_ELEMENT -> Path.ContainerElementNode.class;
            case METHOD -> Path.MethodNode.class;
            case CONSTRUCTOR -> Path.ConstructorNode.class;
            case PARAMETER -> Path.ParameterNode.class;
            case CROSS_PARAMETER -> Path.CrossParameterNode.class;
            case RETURN_VALUE -> Path.ReturnValueNode.class;
        };
    }

    @Override
    public String toString() {
        return name == null ? "" : name;
    }
}
