package io.github.kling4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.KlingSimulator;
import io.github.kling4j.simulator.Operation;
import io.github.kling4j.simulator.TaskScript;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The output in a terminal, and the effect of Ctrl-C. The terminal is created by {@code script} of util-linux. Without
 * it, the tests are skipped with a message, or fail if {@code KLING_REQUIRE_TERMINAL} is set.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class TerminalIT {

    private static final String GENERATE =
            "kling text-to-video --prompt boat -o boat.mp4 --first-look 0s --interval 1s";
    private static final String CTRL_C = "\003";

    private final KlingSimulator simulator = KlingSimulator.start();

    @TempDir
    private Path directory;

    @BeforeEach
    void requireTerminal() throws IOException, InterruptedException {
        try {
            Process process =
                    new ProcessBuilder("env", "--default-signal=INT", "script", "-qefc", "true", "/dev/null").start();
            if (process.waitFor() == 0) {
                return;
            }
        } catch (IOException e) {
            // The program does not exist.
        }
        String line = "there is no terminal here (script of util-linux), so that nothing is known of progress lines";
        if (System.getenv("KLING_REQUIRE_TERMINAL") != null) {
            fail(line);
        }
        System.out.println(line);
        Assumptions.abort(line);
    }

    @AfterEach
    void end() {
        simulator.close();
    }

    @Test
    void a_wait_is_one_line_that_is_redrawn_and_finally_removed() throws IOException, InterruptedException {
        try (Terminal terminal = new Terminal(GENERATE)) {
            String shown = terminal.rest();

            assertThat(shown)
                    .contains("accepted, text-to-video")
                    .contains("waiting")
                    .contains("\r");
            assertThat(shown.substring(shown.lastIndexOf("waiting")))
                    .contains("\r")
                    .endsWith("boat.mp4\r\n");
            assertThat(shown).doesNotContain("processing\r\n");
            assertThat(terminal.status()).isZero();
        }
    }

    @Test
    void ctrl_c_during_a_wait_prints_the_task_and_the_command_that_resumes_it()
            throws IOException, InterruptedException {
        simulator.nextTask(TaskScript.statuses("processing"));
        try (Terminal terminal = new Terminal(GENERATE)) {
            terminal.readUntil("processing");
            terminal.type(CTRL_C);

            assertThat(terminal.rest())
                    .contains("kling: interrupted; the task continues: kling wait "
                            + simulator.tasks().get(0).id() + " --model text-to-video -o boat.mp4\r\n");
            assertThat(terminal.status()).isEqualTo(130);
        }
    }

    @Test
    void ctrl_c_during_a_submit_waits_for_the_task() throws IOException, InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        simulator.failNext(Operation.SUBMIT, Fault.held(done::countDown, release));
        try (Terminal terminal = new Terminal("kling submit text-to-video --prompt boat")) {
            done.await();
            terminal.type(CTRL_C);
            terminal.readUntil("interrupted while the request is in progress");
            release.countDown();

            assertThat(terminal.rest())
                    .contains("task " + simulator.tasks().get(0).id() + " accepted")
                    .contains("kling: interrupted; the task continues: kling wait "
                            + simulator.tasks().get(0).id());
            assertThat(terminal.status()).isEqualTo(130);
            assertThat(simulator.submissions()).isEqualTo(1);
        }
    }

    /** A command that runs in its own terminal. */
    private final class Terminal implements AutoCloseable {

        private final Process process;
        private final InputStream output;
        private final OutputStream keyboard;

        Terminal(String command) throws IOException {
            // A background build of a shell ignores SIGINT, and so would all its child processes.
            ProcessBuilder builder = new ProcessBuilder(
                            "env", "--default-signal=INT", "script", "-qefc", command, "/dev/null")
                    .directory(directory.toFile())
                    .redirectErrorStream(true);
            builder.environment().putAll(Shell.environment(directory));
            builder.environment()
                    .putAll(Map.of(
                            "MULEROUTER_API_KEY",
                            simulator.token(),
                            "MULEROUTER_BASE_URL",
                            simulator.baseUrl().toString(),
                            "SHELL",
                            "/bin/sh",
                            "TERM",
                            "xterm"));
            process = builder.start();
            output = process.getInputStream();
            keyboard = process.getOutputStream();
        }

        void readUntil(String text) throws IOException {
            StringBuilder read = new StringBuilder();
            while (read.indexOf(text) < 0) {
                int each = output.read();
                if (each < 0) {
                    throw new AssertionError("ended without \"" + text + "\": " + read);
                }
                read.append((char) each);
            }
        }

        void type(String text) throws IOException {
            keyboard.write(text.getBytes(StandardCharsets.UTF_8));
            keyboard.flush();
        }

        String rest() throws IOException {
            return new String(output.readAllBytes(), StandardCharsets.UTF_8);
        }

        int status() throws InterruptedException {
            return process.waitFor();
        }

        @Override
        public void close() {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
