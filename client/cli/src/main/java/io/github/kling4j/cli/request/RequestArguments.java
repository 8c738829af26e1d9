package io.github.kling4j.cli.request;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import io.github.kling4j.cli.output.Failure;
import io.github.kling4j.cli.output.Json;
import io.github.kling4j.model.VideoRequest;
import io.github.kling4j.validation.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The options of a command that define a request: one option for each property of the request. */
public final class RequestArguments<R extends VideoRequest> {

    private final Model<R> model;
    private final List<Argument> arguments = new ArrayList<>();

    private RequestArguments(Model<R> model) {
        this.model = model;
    }

    /**
     * Adds an option for each property of the request to a command. The command must already have its other options, so
     * that an option for a property does not get the name of another option.
     */
    public static <R extends VideoRequest> RequestArguments<R> addTo(CommandSpec command, Model<R> model) {
        RequestArguments<R> added = new RequestArguments<>(model);
        for (Property property : model.properties()) {
            Argument argument = Argument.of(property, command);
            added.arguments.add(argument);
            command.addOption(argument.option());
        }
        return added;
    }

    /**
     * Returns the request that the options and a file define.
     *
     * @param parsed the parsed command line
     * @param from the name of a file with more properties, which options replace; null for none
     */
    public R request(ParseResult parsed, @Nullable String from) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        if (from != null) {
            properties.putAll(new RequestFile(from).read(model.request()));
        }
        boolean anyGiven = from != null;
        for (Argument argument : arguments) {
            Object value = argument.value(parsed);
            if (value != null) {
                properties.put(argument.property().name(), value);
                anyGiven = true;
            }
        }
        if (!anyGiven) {
            throw Failure.usage("the request is missing: write options such as "
                    + arguments.get(0).option().longestName() + ", or --from FILE; --help lists them");
        }
        return decoded(properties);
    }

    private R decoded(Map<String, @Nullable Object> properties) {
        JsonAdapter<R> adapter = FileImages.ofTexts().adapter(model.request());
        try {
            R request = adapter.fromJson(Json.text(properties, ""));
            if (request == null) {
                throw new IllegalStateException("an object was parsed as null");
            }
            return request;
        } catch (JsonDataException e) {
            Violation fault = JsonFault.of(e);
            throw Failure.usage(fault.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
