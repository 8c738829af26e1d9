package io.github.kling4j.validation.generator;

import java.lang.management.ManagementFactory;
import javax.tools.ToolProvider;

/** The compiler in a separate process that prints its CPU time in milliseconds at the end. */
final class TimedJavac {

    private TimedJavac() {}

    /** The CPU time of this thread, without the JIT compiler and without waiting for other processes. */
    public static void main(String[] arguments) {
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments);
        System.out.println(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000);
        System.exit(result);
    }
}
