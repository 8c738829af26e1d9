package io.github.kling4j.cli.request;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.github.kling4j.cli.output.Failure;
import io.github.kling4j.cli.output.Json;
import io.github.kling4j.image.Image;
import io.github.kling4j.json.JsonValues;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The option of a command for a property of a request.
 *
 * @param property the property
 * @param option the option; its name is {@code --request-…} if the command already has an option with the property's
 *     name
 */
record Argument(Property property, OptionSpec option) {

    private static final int BEFORE_OTHERS = -100;

    static Argument of(Property property, CommandSpec command) {
        String name = command.findOption(property.option()) == null
                ? property.option()
                : "--request-" + property.option().substring(2);
        OptionSpec.Builder option = OptionSpec.builder(name)
                .order(BEFORE_OTHERS)
                .description(help(property).replace("%", "%%"));
        if (isFlag(property)) {
            option.type(Boolean.class).arity("0").negatable(true);
        } else if (property.isList()) {
            option.type(List.class).auxiliaryTypes(String.class).arity("1").paramLabel(label(property));
        } else {
            option.type(String.class).arity("1").paramLabel(label(property));
        }
        if (!property.words().isEmpty()) {
            option.completionCandidates(property.words());
        }
        return new Argument(property, option.build());
    }

    private static boolean isFlag(Property property) {
        return property.type() == Boolean.class && !property.isList();
    }

    private static String label(Property property) {
        Class<?> type = property.type();
        if (!property.words().isEmpty()) {
            return "WORD";
        }
        if (type == Image.class) {
            return "FILE|URL";
        }
        if (type == String.class) {
            return "TEXT";
        }
        return Number.class.isAssignableFrom(type) ? "NUMBER" : "JSON";
    }

    private static String help(Property property) {
        StringBuilder help = new StringBuilder(property.summary());
        if (label(property).equals("JSON") && !isFlag(property)) {
            help.append(" Each is ").append(Property.sketch(property.type())).append('.');
        }
        List<String> facts = new ArrayList<>();
        if (property.type() == Image.class) {
            facts.add("here a file or a URL");
        }
        if (property.isRequired()) {
            facts.add("required");
        }
        if (!property.words().isEmpty()) {
            facts.add(String.join(" or ", property.words()));
        }
        for (Property.Limit limit : property.limits()) {
            facts.add(limit.inWords());
        }
        if (property.defaultValue() != null) {
            facts.add("default " + property.defaultValue());
        }
        if (property.isList()) {
            facts.add("may be repeated");
        }
        return facts.isEmpty() ? help.toString() : help + " (" + String.join("; ", facts) + ")";
    }

    /** Returns the JSON value of the property from the command line; null if the option is absent. */
    @Nullable
    Object value(ParseResult parsed) {
        if (!parsed.hasMatchedOption(option)) {
            return null;
        }
        Object value = ((ArgSpec) parsed.matchedOption(option.longestName())).getValue();
        if (!(value instanceof List<?> texts)) {
            return value instanceof Boolean ? value : value(String.valueOf(value));
        }
        List<@Nullable Object> values = new ArrayList<>();
        for (Object text : texts) {
            Object item = value(String.valueOf(text));
            if (item instanceof List<?> several) {
                values.addAll(several);
            } else {
                values.add(item);
            }
        }
        return values;
    }

    private @Nullable Object value(String text) {
        Class<?> type = property.type();
        if (!property.words().isEmpty() || type == String.class) {
            return text;
        }
        if (type == Image.class) {
            if (text.isEmpty()) {
                throw Failure.usage(option.longestName() + ": is empty; write the name of a file or a URL");
            }
            return FileImages.value(text);
        }
        return Number.class.isAssignableFrom(type) ? number(text) : json(text);
    }

    private BigDecimal number(String text) {
        try {
            BigDecimal number = new BigDecimal(text.strip());
            if (property.type() == Integer.class) {
                number.intValueExact();
            } else if (property.type() == Long.class) {
                number.longValueExact();
            }
            return number;
        } catch (NumberFormatException e) {
            throw Failure.usage(option.longestName() + ": \"" + text + "\" is not a number; write one, such as "
                    + option.longestName() + " " + example());
        } catch (ArithmeticException e) {
            throw Failure.usage(option.longestName() + ": " + text
                    + " is not an integer in the allowed range; write one, such as "
                    + option.longestName() + " " + example());
        }
    }

    private String example() {
        return property.defaultValue() == null ? "5" : property.defaultValue();
    }

    /**
     * Parses JSON. A string for an image in this JSON may be the name of a file. To convert such names, the value is read
     * as an object of the property's class, and this object is converted to JSON values again.
     */
    private @Nullable Object json(String text) {
        try {
            Object value = JsonValues.read(JsonReader.of(new Buffer().writeUtf8(text)));
            if (Property.of(property.type()).isEmpty()) {
                return value;
            }
            JsonAdapter<?> adapter = FileImages.ofArguments().adapter(property.type());
            if (!(property.isList() && value instanceof List<?> items)) {
                return throughModel(adapter, value);
            }
            List<@Nullable Object> read = new ArrayList<>();
            for (Object item : items) {
                read.add(throughModel(adapter, item));
            }
            return read;
        } catch (IOException e) {
            throw malformed(JsonFault.of(e).message());
        } catch (JsonDataException e) {
            throw malformed(JsonFault.of(e).toString());
        }
    }

    private Failure malformed(String fault) {
        return Failure.usage(
                option.longestName() + ": " + fault + "; write JSON such as " + Property.sketch(property.type()));
    }

    private <T> @Nullable Object throughModel(JsonAdapter<T> adapter, @Nullable Object value) throws IOException {
        T item = adapter.fromJson(Json.text(value, ""));
        return JsonValues.read(JsonReader.of(new Buffer().writeUtf8(adapter.toJson(item))));
    }
}
