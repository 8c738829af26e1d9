package io.github.kling4j.validation.jakarta.shop;

import jakarta.validation.Valid;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/** A type without a generated validator, with a model in a container that Jakarta Validation does not know. */
public record Crate(Box<@Valid Line> box) {

    /** A container. */
    public record Box<T>(T content) {}

    /** Declares the container to Jakarta Validation. */
    public static final class BoxExtractor implements ValueExtractor<Box<@ExtractedValue ?>> {

        @Override
        public void extractValues(Box<?> box, ValueReceiver receiver) {
            receiver.value(null, box.content());
        }
    }
}
