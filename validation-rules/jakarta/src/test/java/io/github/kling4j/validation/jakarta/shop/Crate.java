package io.github.kling4j.validation.jakarta.shop;

import jakarta.validation.Valid;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/** Has no generated validator, and holds a model in a container that Jakarta Validation does not know. */
public record Crate(Box<@Valid Line> box) {

    /** A container. */
    public record Box<T>(T content) {}

    /** Tells Jakarta Validation of it. */
    public static final class BoxExtractor implements ValueExtractor<Box<@ExtractedValue ?>> {

        @Override
        public void extractValues(Box<?> box, ValueReceiver receiver) {
            receiver.value(null, box.content());
        }
    }
}
