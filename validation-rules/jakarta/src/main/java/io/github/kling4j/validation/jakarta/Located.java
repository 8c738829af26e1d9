package io.github.kling4j.validation.jakarta;

import org.jspecify.annotations.Nullable;

/**
 * Where a violation is, in the terms of Jakarta Validation.
 *
 * @param path in Java names
 * @param leafBean the bean that the violation is about, or whose property it is about; null where it is not known
 * @param invalidValue what is wrong; null where it is not known
 */
record Located(
        NodePath path, @Nullable Object leafBean, @Nullable Object invalidValue) {

    static Located bean(Spot spot) {
        Object bean = spot.isExact() ? spot.value() : null;
        return new Located(spot.place().ofBean(), bean, bean);
    }

    static Located value(Spot spot) {
        return new Located(
                spot.place().ofValue(), spot.isExact() ? spot.owner() : null, spot.isExact() ? spot.value() : null);
    }
}
