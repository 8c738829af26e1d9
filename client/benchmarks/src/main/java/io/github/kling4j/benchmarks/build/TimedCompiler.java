package io.github.kling4j.benchmarks.build;

import java.lang.management.ManagementFactory;
import javax.tools.ToolProvider;

/** The compiler in a process of its own that says at the end for how long it computed. */
public final class TimedCompiler {

    private TimedCompiler() {}

    /** Prints the processor time of this thread, without the threads of the JIT and without waiting times. */
    public static void main(String[] arguments) {
        int exit = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments);
        System.out.println(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
        System.exit(exit);
    }
}
