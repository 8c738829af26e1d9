package io.github.kling4j.cli;

import io.github.kling4j.cli.output.ExitStatus;
import io.github.kling4j.cli.output.Failure;
import io.github.kling4j.cli.output.Json;
import io.github.kling4j.cli.output.Output;
import io.github.kling4j.simulator.KlingSimulator;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the simulated service until the process ends. */
@Command(
        name = "simulator",
        description = "Simulates the service on a port of this machine, to try all commands without cost."
                + " It runs until Ctrl-C.")
final class SimulatorCommand implements Callable<Integer> {

    private final Output output;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "18080",
            description = "The port (default ${DEFAULT-VALUE}); 0 selects a free one.")
    private int port;

    @Mixin
    private CommonOptions common = new CommonOptions();

    SimulatorCommand(Surroundings surroundings) {
        this.output = surroundings.output();
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65535) {
            throw Failure.usage("--port: " + port + " is not a port; write a number from 0 to 65535");
        }
        // The ids are random in each run: files of videos are named after tasks, and the files of an earlier run may
        // exist.
        try (KlingSimulator simulator =
                KlingSimulator.builder().port(port).uuids(UUID::randomUUID).start()) {
            announce("http://127.0.0.1:" + simulator.baseUrl().getPort(), simulator.token());
            new CountDownLatch(1).await();
        } catch (UncheckedIOException e) {
            throw Failure.usage("--port: " + port + " is not free; write another one, or 0 to select a free one");
        }
        return ExitStatus.OK.number();
    }

    private void announce(String url, String token) {
        if (common.json()) {
            output.line(new Json().with("base_url", url).with("api_key", token).toString());
        } else {
            output.line("The simulated service is at " + url + " until you press Ctrl-C. In another shell:");
            output.line("  export MULEROUTER_API_KEY=" + token);
            output.line("  export MULEROUTER_BASE_URL=" + url);
            output.line("  kling text-to-video --prompt 'A boat leaves the harbour' --first-look 0s --interval 200ms");
        }
        output.flush();
        output.requireWritten();
    }
}
