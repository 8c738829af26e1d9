package io.github.kling4j.benchmarks.validation.plain;

import io.avaje.validation.adapter.ConstraintAdapter;
import io.avaje.validation.adapter.ValidationAdapter;
import io.avaje.validation.adapter.ValidationContext.AdapterCreateRequest;
import io.avaje.validation.adapter.ValidationRequest;
import io.github.kling4j.benchmarks.validation.Images;
import org.jspecify.annotations.Nullable;

/** For Avaje Validator. */
@ConstraintAdapter(ImageText.class)
public final class ImageTextAdapter implements ValidationAdapter<String> {

    private final AdapterCreateRequest creation;

    public ImageTextAdapter(AdapterCreateRequest creation) {
        this.creation = creation;
    }

    @Override
    public boolean validate(@Nullable String text, ValidationRequest request, @Nullable String property) {
        String broken = text == null ? null : Images.brokenRule(text);
        if (broken != null) {
            request.addViolation(creation.message(broken), property);
        }
        return true;
    }
}
