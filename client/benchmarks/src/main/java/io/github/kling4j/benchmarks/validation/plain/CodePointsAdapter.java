package io.github.kling4j.benchmarks.validation.plain;

import io.avaje.validation.adapter.AbstractConstraintAdapter;
import io.avaje.validation.adapter.ConstraintAdapter;
import io.avaje.validation.adapter.ValidationContext.AdapterCreateRequest;
import org.jspecify.annotations.Nullable;

/** For Avaje Validator. */
@ConstraintAdapter(CodePoints.class)
public final class CodePointsAdapter extends AbstractConstraintAdapter<String> {

    private final int max;

    public CodePointsAdapter(AdapterCreateRequest creation) {
        super(creation);
        max = creation.<Integer>attribute("max");
    }

    @Override
    protected boolean isValid(@Nullable String text) {
        return text == null || CodePointsCheck.isWithin(text, max);
    }
}
