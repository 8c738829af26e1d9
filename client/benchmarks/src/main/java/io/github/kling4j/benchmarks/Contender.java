package io.github.kling4j.benchmarks;

/**
 * Who takes part.
 *
 * @param method the benchmark's method
 * @param name what the guide calls it
 */
public record Contender(String method, String name) {}
