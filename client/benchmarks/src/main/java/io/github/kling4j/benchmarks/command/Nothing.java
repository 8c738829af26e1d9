package io.github.kling4j.benchmarks.command;

/** A program that does nothing: the time that a Java virtual machine takes to start and to end. */
final class Nothing {

    private Nothing() {}

    public static void main(String[] args) {}
}
