package io.github.kling4j.validation.jakarta;

import org.jspecify.annotations.Nullable;

/**
 * The position of a violation, in the terms of Jakarta Validation.
 *
 * @param path the path in Java names
 * @param leafBean the invalid bean, or the bean with the invalid property; null if unknown
 * @param invalidValue the invalid value; null if unknown
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
