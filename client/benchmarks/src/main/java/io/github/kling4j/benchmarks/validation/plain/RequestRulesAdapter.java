package io.github.kling4j.benchmarks.validation.plain;

import io.avaje.validation.adapter.ConstraintAdapter;
import io.avaje.validation.adapter.ValidationAdapter;
import io.avaje.validation.adapter.ValidationContext.AdapterCreateRequest;
import io.avaje.validation.adapter.ValidationRequest;
import org.jspecify.annotations.Nullable;

/** For Avaje Validator. */
@ConstraintAdapter(RequestRules.class)
public final class RequestRulesAdapter implements ValidationAdapter<PlainRequest> {

    private final AdapterCreateRequest creation;

    public RequestRulesAdapter(AdapterCreateRequest creation) {
        this.creation = creation;
    }

    @Override
    public boolean validate(@Nullable PlainRequest value, ValidationRequest request, @Nullable String property) {
        if (value != null) {
            Together.check(value, new AvajeFindings(creation, request));
        }
        return true;
    }
}
