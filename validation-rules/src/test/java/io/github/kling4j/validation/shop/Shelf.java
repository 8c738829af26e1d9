package io.github.kling4j.validation.shop;

import io.github.kling4j.validation.KnownRules;
import io.github.kling4j.validation.RuleSet;
import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Violation;
import java.util.List;

/** Small models, with validators and rule sets that can or cannot be found. */
public final class Shelf {

    private Shelf() {}

    /** Its validator is {@link Shelf_TidyValidator}. */
    public record Tidy() {}

    /** Two rule sets are registered for it, the later one first. */
    public record Shared() {}

    /** Two rule sets are registered for it, which have an id in common. */
    public record Contested() {}

    /** Its validator cannot be instantiated. */
    public record Broken() {}

    /** Its validator is not public. */
    public record Hidden() {}

    /** Its validator has no constructor without parameters. */
    public record Needy() {}

    /** A class with the name of its validator is not a validator. */
    public record Foreign() {}

    /** A type whose validator was not looked up before. */
    public record Fresh() {}

    /** Reports one violation for every value, under its own name. */
    public abstract static class Finder<T> implements Validator<T> {

        private final String id;

        protected Finder(String id) {
            this.id = id;
        }

        @Override
        public List<Violation> validate(T value) {
            return List.of(new Violation(id, "", "found by " + getClass().getSimpleName()));
        }

        @Override
        public KnownRules rules() {
            return KnownRules.of(id + "@");
        }
    }

    /** A rule set. */
    public abstract static class Rules<T> extends Finder<T> implements RuleSet<T> {

        private final Class<T> model;

        protected Rules(Class<T> model, String id) {
            super(id);
            this.model = model;
        }

        @Override
        public Class<T> model() {
            return model;
        }
    }

    public static final class FirstRules extends Rules<Shared> {
        public FirstRules() {
            super(Shared.class, "first");
        }
    }

    public static final class SecondRules extends Rules<Shared> {
        public SecondRules() {
            super(Shared.class, "second");
        }
    }

    public static final class OneContestedRules extends Rules<Contested> {
        public OneContestedRules() {
            super(Contested.class, "note-needed");
        }
    }

    public static final class TwoContestedRules extends Rules<Contested> {
        public TwoContestedRules() {
            super(Contested.class, "note-needed");
        }
    }
}
