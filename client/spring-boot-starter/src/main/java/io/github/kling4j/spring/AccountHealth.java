package io.github.kling4j.spring;

import io.github.kling4j.ClientObserver;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Remembers whether the service refused the account the last time that it answered. It sends nothing of its own: a
 * submit would be billed.
 */
final class AccountHealth implements ClientObserver {

    /** The key, the balance and the permissions: nothing gets better by itself. */
    private static final Set<Integer> OF_THE_ACCOUNT = Set.of(401, 402, 403);

    private volatile @Nullable Integer refusedWith;

    @Override
    public @Nullable Consumer<End> started(Start start) {
        boolean isOfTheApi = start.kind() == Kind.SUBMIT || start.kind() == Kind.LOOK_UP;
        return isOfTheApi ? this::ended : null;
    }

    private void ended(End end) {
        Integer status = end.httpStatus();
        if (status != null) {
            refusedWith = OF_THE_ACCOUNT.contains(status) ? status : null;
        }
    }

    KlingHealth health() {
        Integer status = refusedWith;
        return status == null
                ? new KlingHealth(KlingHealth.UP, Map.of())
                : new KlingHealth(KlingHealth.ATTENTION, Map.of("account", "refused with status " + status));
    }
}
