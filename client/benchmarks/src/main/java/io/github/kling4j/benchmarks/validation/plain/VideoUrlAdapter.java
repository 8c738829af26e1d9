package io.github.kling4j.benchmarks.validation.plain;

import io.avaje.validation.adapter.AbstractConstraintAdapter;
import io.avaje.validation.adapter.ConstraintAdapter;
import io.avaje.validation.adapter.ValidationContext.AdapterCreateRequest;
import io.github.kling4j.image.Image;
import org.jspecify.annotations.Nullable;

/** For Avaje Validator. */
@ConstraintAdapter(VideoUrl.class)
public final class VideoUrlAdapter extends AbstractConstraintAdapter<String> {

    public VideoUrlAdapter(AdapterCreateRequest creation) {
        super(creation);
    }

    @Override
    protected boolean isValid(@Nullable String text) {
        return text == null || text.isEmpty() || Image.isUrl(text);
    }
}
