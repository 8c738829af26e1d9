package io.github.kling4j.simulator;

import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;

/** Generates random UUIDs (version 4); the sequence depends only on the seed. */
final class SeededUuids implements Supplier<UUID> {

    private final SplittableRandom random;

    SeededUuids(long seed) {
        this.random = new SplittableRandom(seed);
    }

    @Override
    public UUID get() {
        long most = random.nextLong() & ~0xf000L | 0x4000L;
        long least = random.nextLong() & ~(3L << 62) | 1L << 63;
        return new UUID(most, least);
    }
}
