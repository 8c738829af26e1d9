package io.github.kling4j.benchmarks;

/**
 * A library, or code written by hand, that is measured.
 *
 * @param method the method of the benchmark
 * @param name its name in the guide
 */
public record Contender(String method, String name) {}
