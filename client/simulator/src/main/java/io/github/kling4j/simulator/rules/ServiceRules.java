package io.github.kling4j.simulator.rules;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the Kling V3 API for the body of a submission; {@link OmniRules} has those of Kling V3 Omni.
 *
 * <p>"Given" means present, not null and not an empty text. Characters are Unicode code points. An absent property with
 * a default has its default in the rules. Unknown properties are accepted.
 */
public final class ServiceRules {

    private ServiceRules() {}

    /**
     * Returns all violations in a request for a video from images, those of single properties first; empty if the
     * service would accept it.
     *
     * @param body the request body, JSON in UTF-8
     */
    public static List<Refusal> imageToVideo(byte[] body) {
        return refusals(body, (request, findings) -> {
            PropertyRules.checkFrames(request, findings);
            PropertyRules.check(request, findings);
            ElementRules.check(request, ElementRules.MAX_ELEMENTS, findings);
            FrameRules.check(request, findings);
            PromptRules.check(request, findings);
            ShotRules.check(request, findings);
            ReferenceRules.check(request, findings);
        });
    }

    /**
     * Returns all violations in a request for a video from text, like {@link #imageToVideo}. Such a request has no
     * elements; a prompt that refers to one is accepted, because the vendor's reference does not define this case.
     *
     * @param body the request body, JSON in UTF-8
     */
    public static List<Refusal> textToVideo(byte[] body) {
        return refusals(body, (request, findings) -> {
            PropertyRules.check(request, findings);
            PropertyRules.checkAspectRatio(request, findings);
            PromptRules.check(request, findings);
            ShotRules.check(request, findings);
        });
    }

    /** Returns the violations that rules find in a JSON object, or the violation of a body of another form. */
    static List<Refusal> refusals(byte[] body, BiConsumer<JsonObject, Findings> rules) {
        Findings findings = new Findings();
        JsonObject request = parse(body, findings);
        if (request != null) {
            rules.accept(request, findings);
        }
        return findings.all();
    }

    private static @Nullable JsonObject parse(byte[] body, Findings findings) {
        try (JsonReader reader = JsonReader.of(new Buffer().write(body))) {
            Object value = reader.readJsonValue();
            var unused = reader.peek(); // Throws an exception for trailing data.
            JsonObject request = JsonObject.of(value);
            if (request == null) {
                findings.add("", "the body must be a JSON object, but is " + JsonObject.kind(value));
            }
            return request;
        } catch (JsonDataException | IOException e) {
            // A repeated name is also treated as invalid JSON, because the value to use is undefined.
            findings.add("", body.length == 0 ? "the body is empty" : "the body is not JSON");
            return null;
        }
    }
}
