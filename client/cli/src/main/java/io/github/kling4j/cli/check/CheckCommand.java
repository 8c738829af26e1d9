package io.github.kling4j.cli.check;

import io.github.kling4j.cli.CommonOptions;
import io.github.kling4j.cli.Surroundings;
import io.github.kling4j.cli.output.Output;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Checks requests against every rule. It sends nothing. It has no picocli annotations, so that it starts faster, see
 * {@link CommonOptions#addTo}.
 */
public final class CheckCommand implements Callable<Integer> {

    private final Output output;
    private final CommandSpec spec;
    private final PositionalParamSpec files = PositionalParamSpec.builder()
            .index("0..*")
            .arity("1..*")
            .required(true)
            .paramLabel("FILE")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("A file with one JSON request, or with one request on each line; - is standard input.")
            .build();
    private final OptionSpec model = OptionSpec.builder("--model")
            .paramLabel("MODEL")
            .type(String.class)
            .defaultValue(Check.USUAL_MODEL)
            .description("The model of the requests (default " + Check.USUAL_MODEL + "); kling rules lists the models.")
            .build();
    private final OptionSpec except = OptionSpec.builder("--except")
            .paramLabel("RULE")
            .arity("1")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("Excludes a rule: its id, or id@path. May be repeated.")
            .build();
    private final OptionSpec json;

    private CheckCommand(Surroundings surroundings) {
        this.output = surroundings.output();
        this.spec = CommandSpec.wrapWithoutInspection(this).name("check");
        spec.usageMessage()
                .description("Checks requests against every rule of the API. Sends nothing and needs no key.");
        spec.addPositional(files);
        spec.addOption(model);
        spec.addOption(except);
        this.json = CommonOptions.addTo(spec);
    }

    /** Returns the command. */
    public static CommandLine of(Surroundings surroundings) {
        return new CommandLine(new CheckCommand(surroundings).spec);
    }

    @Override
    public Integer call() {
        List<String> left = except.getValue();
        boolean asJson = Boolean.TRUE.equals(json.getValue());
        return new Check(files.getValue(), model.getValue(), left == null ? List.of() : left, asJson)
                .run(output)
                .number();
    }
}
