package io.github.kling4j.benchmarks;

/**
 * How much time to spend: the whole takes some twelve minutes, or about half as long when {@code benchmarks.quick} is
 * set.
 *
 * @param forks how many virtual machines measure the same
 * @param warmUps how many times 50 ms to warm up
 * @param iterations how many times 5 ms to measure
 */
public record Effort(int forks, int warmUps, int iterations) {

    static Effort asked() {
        return Boolean.getBoolean("benchmarks.quick") ? new Effort(1, 50, 100) : new Effort(2, 40, 120);
    }
}
