package io.github.kling4j.simulator.rules;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the API of Kling V3 forbids in the body of a submit; {@link OmniRules} has that of Kling V3 Omni.
 *
 * <p>"Given" means present, not null and not the empty text; characters are Unicode code points; what is absent and has
 * a default takes part in the rules with it. Properties that the API does not know are let pass.
 */
public final class ServiceRules {

    private ServiceRules() {}

    /**
     * All refusals of a request for a video made from images, those of single properties first; empty when the service
     * would accept it.
     *
     * @param body the body as it was sent, JSON in UTF-8
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
     * All refusals of a request for a video made from words alone, like those of {@link #imageToVideo}. There are no
     * elements; a prompt that names one is let pass, because the reference does not say what becomes of it.
     *
     * @param body the body as it was sent, JSON in UTF-8
     */
    public static List<Refusal> textToVideo(byte[] body) {
        return refusals(body, (request, findings) -> {
            PropertyRules.check(request, findings);
            PropertyRules.checkAspectRatio(request, findings);
            PromptRules.check(request, findings);
            ShotRules.check(request, findings);
        });
    }

    /** Everything that rules find in a body that is a JSON object, or what else the body is. */
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
            reader.peek(); // throws when something follows
            JsonObject request = JsonObject.of(value);
            if (request == null) {
                findings.add("", "the body must be a JSON object, but is " + JsonObject.kind(value));
            }
            return request;
        } catch (JsonDataException | IOException e) {
            // A name given twice is the one JSON that ends here too: nobody could say which value counts.
            findings.add("", body.length == 0 ? "the body is empty" : "the body is not JSON");
            return null;
        }
    }
}
