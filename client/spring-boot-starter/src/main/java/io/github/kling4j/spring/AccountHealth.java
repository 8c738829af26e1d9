package io.github.kling4j.spring;

import io.github.kling4j.ClientObserver;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Remembers whether the service refused the account, separately for submits and for look-ups: without a balance, the
 * service refuses submits but not look-ups. Only a successful request of the same kind ends a refusal, because other
 * status codes, such as 429 or 503, say nothing about the account. This class only observes requests. It sends none,
 * because a submit would be billed.
 */
final class AccountHealth implements ClientObserver {

    /** The status codes for problems with the key, the balance or the permissions, which a person must solve. */
    private static final Set<Integer> REFUSALS = Set.of(401, 402, 403);

    /** The status code of the last refusal for each kind of request. Guarded by the lock of this map. */
    private final Map<Kind, Integer> refusals = new EnumMap<>(Kind.class);

    @Override
    public @Nullable Consumer<End> started(Start start) {
        Kind kind = start.kind();
        return kind == Kind.SUBMIT || kind == Kind.LOOK_UP ? end -> ended(kind, end) : null;
    }

    private void ended(Kind kind, End end) {
        synchronized (refusals) {
            if (end.outcome() == Outcome.SUCCEEDED) {
                refusals.remove(kind);
            } else if (end.httpStatus() != null && REFUSALS.contains(end.httpStatus())) {
                refusals.put(kind, end.httpStatus());
            }
        }
    }

    KlingHealth health() {
        synchronized (refusals) {
            return refusals.isEmpty()
                    ? new KlingHealth(KlingHealth.UP, Map.of())
                    : new KlingHealth(KlingHealth.ATTENTION, Map.of("account", "refused with status " + statuses()));
        }
    }

    private String statuses() {
        return refusals.values().stream().distinct().map(String::valueOf).collect(Collectors.joining(" and "));
    }
}
