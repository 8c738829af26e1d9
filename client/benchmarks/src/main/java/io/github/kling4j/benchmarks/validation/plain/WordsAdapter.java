package io.github.kling4j.benchmarks.validation.plain;

import io.avaje.validation.adapter.AbstractConstraintAdapter;
import io.avaje.validation.adapter.ConstraintAdapter;
import io.avaje.validation.adapter.ValidationContext.AdapterCreateRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** For Avaje Validator. */
@ConstraintAdapter(Words.class)
public final class WordsAdapter extends AbstractConstraintAdapter<String> {

    private final Set<String> words;

    public WordsAdapter(AdapterCreateRequest creation) {
        super(creation);
        words = Set.of(creation.<String>attribute("value").split("\\|"));
    }

    @Override
    protected boolean isValid(@Nullable String word) {
        return word == null || words.contains(word);
    }
}
