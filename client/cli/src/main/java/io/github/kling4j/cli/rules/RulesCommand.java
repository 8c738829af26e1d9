package io.github.kling4j.cli.rules;

import io.github.kling4j.cli.CommonOptions;
import io.github.kling4j.cli.Surroundings;
import io.github.kling4j.cli.output.ExitStatus;
import io.github.kling4j.cli.output.Json;
import io.github.kling4j.cli.output.Output;
import io.github.kling4j.cli.request.Model;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the models, or the rules of one model. */
@Command(name = "rules", description = "Lists the models, or the rules of one model: id, path and expression.")
public final class RulesCommand implements Callable<Integer> {

    private final Output output;

    @Parameters(
            arity = "0..1",
            paramLabel = "MODEL",
            description = "The model, such as image-to-video; without it, the models are listed.")
    private @Nullable String model;

    @Mixin
    private CommonOptions common = new CommonOptions();

    /** Creates the command. */
    public RulesCommand(Surroundings surroundings) {
        this.output = surroundings.output();
    }

    @Override
    public Integer call() {
        if (model == null) {
            listModels();
        } else {
            listRules(Model.named(model));
        }
        output.flush();
        output.requireWritten();
        return ExitStatus.OK.number();
    }

    private void listModels() {
        for (Model<?> each : Model.all()) {
            output.line(
                    common.json()
                            ? new Json()
                                    .with("model", each.name())
                                    .with("summary", each.summary())
                                    .toString()
                            : String.format("%-34s %s", each.name(), each.summary()));
        }
    }

    private void listRules(Model<?> asked) {
        for (RuleText rule : RuleBook.of(asked)) {
            if (common.json()) {
                writeJson(rule);
            } else {
                write(rule);
            }
        }
    }

    private void write(RuleText rule) {
        String path = rule.path().isEmpty() ? "" : "  " + rule.path();
        output.line(rule.model() + "  " + rule.id() + path + (rule.advice() ? "  (advice)" : ""));
        output.line("    " + rule.says());
        if (!rule.message().isEmpty()) {
            output.line("    message: " + rule.message());
        }
    }

    private void writeJson(RuleText rule) {
        output.line(new Json()
                .with("of", rule.model())
                .with("rule", rule.id())
                .with("path", rule.path())
                .with("advice", rule.advice())
                .with("expression", rule.says())
                .with("message", rule.message().isEmpty() ? null : rule.message())
                .toString());
    }
}
