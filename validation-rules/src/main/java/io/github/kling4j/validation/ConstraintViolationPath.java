package io.github.kling4j.validation;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeContextBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeContextBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeContextBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Builds the path of a violation that a {@code ConstraintValidator} reports. One class implements all stages of Jakarta
 * Validation's builder, because the stages differ only in their types.
 */
final class ConstraintViolationPath
        implements ConstraintViolationBuilder,
                NodeBuilderDefinedContext,
                NodeBuilderCustomizableContext,
                NodeContextBuilder,
                LeafNodeBuilderDefinedContext,
                LeafNodeBuilderCustomizableContext,
                LeafNodeContextBuilder,
                ContainerElementNodeBuilderDefinedContext,
                ContainerElementNodeBuilderCustomizableContext,
                ContainerElementNodeContextBuilder {

    private final ConstraintContext context;
    private final String message;
    /** The path before the last node. An index or a key is appended to this path. */
    private String before = "";

    private String node = "";

    ConstraintViolationPath(ConstraintContext context, String message) {
        this.context = context;
        this.message = message;
    }

    @Override
    @Deprecated
    public ConstraintViolationPath addNode(String name) {
        return addPropertyNode(name);
    }

    @Override
    public ConstraintViolationPath addPropertyNode(@Nullable String name) {
        before = Violation.join(before, node);
        node = name == null ? "" : name;
        return this;
    }

    @Override
    public ConstraintViolationPath addBeanNode() {
        return addPropertyNode("");
    }

    /** Adds a node without a name: the index or the key identifies the element. */
    @Override
    public ConstraintViolationPath addContainerElementNode(
            @Nullable String name, @Nullable Class<?> containerType, @Nullable Integer typeArgumentIndex) {
        return addPropertyNode("");
    }

    @Override
    public ConstraintViolationPath addParameterNode(int index) {
        throw new IllegalStateException("a constraint on a value has no parameters to name");
    }

    @Override
    public ConstraintViolationPath inIterable() {
        return this;
    }

    @Override
    public ConstraintViolationPath inContainer(@Nullable Class<?> containerClass, @Nullable Integer typeArgumentIndex) {
        return this;
    }

    @Override
    public ConstraintViolationPath atIndex(@Nullable Integer index) {
        before += "[" + index + "]";
        return this;
    }

    @Override
    public ConstraintViolationPath atKey(@Nullable Object key) {
        before += "[" + (key instanceof String text ? Violations.quoted(text) : String.valueOf(key)) + "]";
        return this;
    }

    @Override
    public ConstraintValidatorContext addConstraintViolation() {
        context.add(Violation.join(before, node), message);
        return context;
    }
}
