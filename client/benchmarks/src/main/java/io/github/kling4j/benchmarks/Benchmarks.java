package io.github.kling4j.benchmarks;

import io.github.kling4j.benchmarks.bean.BeanPart;
import io.github.kling4j.benchmarks.build.BuildPart;
import io.github.kling4j.benchmarks.command.CommandPart;
import io.github.kling4j.benchmarks.function.FunctionPart;
import io.github.kling4j.benchmarks.jobs.JobsPart;
import io.github.kling4j.benchmarks.json.JsonPart;
import io.github.kling4j.benchmarks.pattern.PatternPart;
import io.github.kling4j.benchmarks.report.Machine;
import io.github.kling4j.benchmarks.report.Readme;
import io.github.kling4j.benchmarks.start.StartPart;
import io.github.kling4j.benchmarks.submit.SubmitPart;
import io.github.kling4j.benchmarks.upload.UploadPart;
import io.github.kling4j.benchmarks.validation.GrowthPart;
import io.github.kling4j.benchmarks.validation.OmniPart;
import io.github.kling4j.benchmarks.validation.ValidationPart;
import io.github.kling4j.benchmarks.waits.WaitsPart;
import java.util.List;

/** Measures the parts that are asked for, {@code all} or by name, and writes their sections of the page. */
public final class Benchmarks {

    private static final List<Part> PARTS = List.of(
            new ValidationPart(),
            new OmniPart(),
            new BeanPart(),
            new JsonPart(),
            new UploadPart(),
            new SubmitPart(),
            new StartPart(),
            new GrowthPart(),
            new PatternPart(),
            new FunctionPart(),
            new BuildPart(),
            new WaitsPart(),
            new JobsPart(),
            new CommandPart());

    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        List<String> asked = List.of(args.length == 0 ? new String[] {"all"} : args[0].split(","));
        List<String> names = PARTS.stream().map(Part::name).toList();
        List<String> unknown = asked.stream()
                .filter(name -> !name.equals("all") && !names.contains(name))
                .toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "no part named " + unknown + "; write all, or some of " + names + " with commas between them");
        }
        List<Part> parts = PARTS.stream()
                .filter(part -> asked.contains("all") || asked.contains(part.name()))
                .toList();
        Readme readme = Readme.ofThisJava();
        for (Part part : parts) {
            String section = part.measure(Effort.asked());
            readme.write(part.name(), "\n" + section + "\n" + Machine.line() + "\n\n");
        }
        // Threads of HTTP clients idle for minutes.
        System.exit(0);
    }
}
