package io.github.kling4j.validation.jakarta;

import io.github.kling4j.validation.Violation;
import jakarta.validation.Payload;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An instance of {@link BrokenRule}, with the {@code equals} and {@code hashCode} that {@link Annotation} requires. */
final class BrokenRuleLiteral implements BrokenRule {

    private final Violation violation;

    BrokenRuleLiteral(Violation violation) {
        this.violation = violation;
    }

    @Override
    public String rule() {
        return violation.rule();
    }

    @Override
    public String path() {
        return violation.path();
    }

    @Override
    public String message() {
        return violation.message();
    }

    @Override
    public Class<?>[] groups() {
        return new Class<?>[0];
    }

    @Override
    @SuppressWarnings("unchecked") // The array is empty, so it contains no element of another type.
    public Class<? extends Payload>[] payload() {
        return (Class<? extends Payload>[]) new Class<?>[0];
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return BrokenRule.class;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BrokenRule that
                && rule().equals(that.rule())
                && path().equals(that.path())
                && message().equals(that.message())
                && that.groups().length == 0
                && that.payload().length == 0;
    }

    /** Computes the hash code that {@link Annotation#hashCode} defines. */
    @Override
    public int hashCode() {
        return member("rule", rule().hashCode())
                + member("path", path().hashCode())
                + member("message", message().hashCode())
                + member("groups", Arrays.hashCode(groups()))
                + member("payload", Arrays.hashCode(payload()));
    }

    private static int member(String name, int value) {
        return 127 * name.hashCode() ^ value;
    }

    @Override
    public String toString() {
        return "@" + BrokenRule.class.getName() + "(rule=" + rule() + ", path=" + path() + ")";
    }
}
