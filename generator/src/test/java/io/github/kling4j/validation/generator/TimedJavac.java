package io.github.kling4j.validation.generator;

import java.lang.management.ManagementFactory;
import javax.tools.ToolProvider;

/** The compiler in a process of its own that says at the end how many milliseconds it computed. */
final class TimedJavac {

    private TimedJavac() {}

    /** The time of this thread: that of the JIT is left out, and so is waiting for other processes. */
    public static void main(String[] arguments) {
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments);
        System.out.println(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000);
        System.exit(result);
    }
}
