package io.github.kling4j.benchmarks.validation.plain;

import io.avaje.validation.adapter.ConstraintAdapter;
import io.avaje.validation.adapter.ValidationAdapter;
import io.avaje.validation.adapter.ValidationContext.AdapterCreateRequest;
import io.avaje.validation.adapter.ValidationRequest;
import org.jspecify.annotations.Nullable;

/** For Avaje Validator. */
@ConstraintAdapter(ElementRules.class)
public final class ElementRulesAdapter implements ValidationAdapter<PlainElement> {

    private final AdapterCreateRequest creation;

    public ElementRulesAdapter(AdapterCreateRequest creation) {
        this.creation = creation;
    }

    @Override
    public boolean validate(@Nullable PlainElement value, ValidationRequest request, @Nullable String property) {
        if (value != null) {
            Together.check(value, new AvajeFindings(creation, request));
        }
        return true;
    }
}
