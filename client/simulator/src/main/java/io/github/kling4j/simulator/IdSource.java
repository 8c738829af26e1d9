package io.github.kling4j.simulator;

import java.util.UUID;
import java.util.function.Supplier;

/** Generates task ids and trace ids from the same source. Safe for use by several threads. */
final class IdSource {

    private final Supplier<UUID> uuids;

    IdSource(Supplier<UUID> uuids) {
        this.uuids = uuids;
    }

    synchronized UUID next() {
        return uuids.get();
    }

    /**
     * Returns a value for the header {@code traceparent} (W3C Trace Context, version 00): trace id, span id, sampled.
     */
    String traceparent() {
        UUID trace = next();
        return "00-%016x%016x-%016x-01"
                .formatted(
                        trace.getMostSignificantBits(),
                        trace.getLeastSignificantBits(),
                        trace.getMostSignificantBits() ^ trace.getLeastSignificantBits());
    }
}
