package io.github.kling4j.cli.request;

import io.github.kling4j.KlingClient;
import io.github.kling4j.VideoGeneration;
import io.github.kling4j.cli.output.Failure;
import io.github.kling4j.cli.output.Suggestion;
import io.github.kling4j.model.VideoRequest;
import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An endpoint of the service, which the commands call a model. The subclasses are generated from the OpenAPI
 * description.
 */
public abstract class Model<R extends VideoRequest> {

    private static final List<Model<?>> ALL = Models.list();

    private final String name;
    private final String summary;
    private final String path;
    private final Class<R> request;

    /**
     * Creates an endpoint.
     *
     * @param accessor the accessor of {@code KlingClient} for the endpoint, such as {@code omni.textToVideo}
     */
    Model(String accessor, String summary, String path, Class<R> request) {
        this.name = name(accessor);
        this.summary = summary;
        this.path = path;
        this.request = request;
    }

    /** Returns all endpoints of the OpenAPI description. */
    public static List<Model<?>> all() {
        return ALL;
    }

    /** Returns the names of all endpoints, for help and completion. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Model<?> model : ALL) {
            names.add(model.name);
        }
        return names;
    }

    /**
     * Returns the endpoint with a name.
     *
     * @throws Failure if no endpoint has this name; the message contains a suggestion
     */
    public static Model<?> named(String name) {
        for (Model<?> model : ALL) {
            if (model.name.equals(name)) {
                return model;
            }
        }
        throw Failure.usage("unknown model \"" + name + "\"; " + Suggestion.of(name, names()));
    }

    /** Returns the name for an accessor: {@code omni-text-to-video} for {@code omni.textToVideo}. */
    static String name(String accessor) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < accessor.length(); i++) {
            char c = accessor.charAt(i);
            if (Character.isUpperCase(c)) {
                name.append('-');
            }
            name.append(c == '.' ? '-' : c);
        }
        return name.toString().toLowerCase(Locale.ROOT);
    }

    /** Returns the name of this endpoint in commands, such as {@code image-to-video} and {@code omni-text-to-video}. */
    public final String name() {
        return name;
    }

    /** Returns the summary of this endpoint from the OpenAPI description, which is one sentence. */
    public final String summary() {
        return summary;
    }

    /** Returns the path of this endpoint's URL, without a leading slash. */
    public final String path() {
        return path;
    }

    /** Returns the class of the request. */
    public final Class<R> request() {
        return request;
    }

    /**
     * Returns the validator for requests.
     *
     * @param except the rules to exclude, each by its id or as {@code id@path}
     * @throws Failure if one of these rules does not exist
     */
    public final Validator<R> validator(List<String> except) {
        Validator<R> validator = Validators.of(request);
        try {
            return except.isEmpty() ? validator : validator.except(except.toArray(String[]::new));
        } catch (IllegalArgumentException e) {
            throw Failure.usage("--except: " + e.getMessage() + suggestion(validator, except));
        }
    }

    private static String suggestion(Validator<?> validator, List<String> except) {
        List<String> ids = List.copyOf(validator.rules().ids());
        for (String rule : except) {
            String nearest = ids.contains(rule) ? "" : Suggestion.nearest(rule, ids);
            if (!nearest.isEmpty()) {
                return "; did you mean " + nearest + "?";
            }
        }
        return "";
    }

    /** Returns the operations of a client for this endpoint. */
    public abstract VideoGeneration<R> endpoint(KlingClient client);

    /** Returns the properties of the request, in the order of the OpenAPI description. */
    public abstract List<Property> properties();
}
