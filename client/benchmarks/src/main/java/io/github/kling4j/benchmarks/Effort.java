package io.github.kling4j.benchmarks;

/**
 * The time to spend: all parts take about twenty minutes, or about half as long with {@code benchmarks.quick}.
 *
 * @param forks the number of virtual machines that measure the same
 * @param warmUps the number of iterations of 50 ms before the measurement
 * @param iterations the number of measured iterations of 5 ms
 */
public record Effort(int forks, int warmUps, int iterations) {

    /** Returns five times as many virtual machines, for contenders whose times differ less than those of two machines. */
    Effort inMoreMachines() {
        return new Effort(5 * forks, warmUps, iterations);
    }

    static Effort asked() {
        return Boolean.getBoolean("benchmarks.quick") ? new Effort(1, 50, 100) : new Effort(2, 40, 120);
    }
}
