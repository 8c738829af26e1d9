package io.github.kling4j.cli.check;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.github.kling4j.KlingJson;
import io.github.kling4j.cli.request.JsonFault;
import io.github.kling4j.cli.request.Model;
import io.github.kling4j.model.VideoRequest;
import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Violation;
import java.io.IOException;
import java.util.List;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Parses and validates requests of one model. */
final class Judge<R extends VideoRequest> {

    private final JsonAdapter<R> adapter;
    private final Validator<R> validator;

    private Judge(JsonAdapter<R> adapter, Validator<R> validator) {
        this.adapter = adapter;
        this.validator = validator;
    }

    /** Returns an instance that does not check the given rules. */
    static <R extends VideoRequest> Judge<R> of(Model<R> model, List<String> except) {
        return new Judge<>(KlingJson.moshi().adapter(model.request()), model.validator(except));
    }

    /** Validates a text that must contain exactly one request. */
    Verdict verdict(String file, long line, BufferedSource text) {
        try {
            JsonReader reader = JsonReader.of(text);
            R request = adapter.fromJson(reader);
            return JsonFault.isWhole(reader)
                    ? verdict(file, line, request)
                    : fault(
                            file,
                            line,
                            new Violation(
                                    "json",
                                    "",
                                    "unexpected text after the request; write several requests on one line each"));
        } catch (JsonDataException e) {
            return fault(file, line, JsonFault.of(e));
        } catch (IOException e) {
            return fault(file, line, JsonFault.of(e));
        }
    }

    private Verdict verdict(String file, long line, @Nullable R request) {
        return request == null
                ? fault(
                        file,
                        line,
                        new Violation("type", "", "is null; a request is an object, such as {\"prompt\": \"…\"}"))
                : new Verdict(file, line, validator.validate(request), validator.advise(request));
    }

    private static Verdict fault(String file, long line, Violation violation) {
        return new Verdict(file, line, List.of(violation), List.of());
    }
}
