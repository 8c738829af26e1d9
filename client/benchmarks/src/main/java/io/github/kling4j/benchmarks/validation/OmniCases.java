package io.github.kling4j.benchmarks.validation;

import io.github.kling4j.image.Image;
import io.github.kling4j.model.AspectRatio;
import io.github.kling4j.model.Element;
import io.github.kling4j.model.ElementType;
import io.github.kling4j.model.Mode;
import io.github.kling4j.model.OmniReferenceImageToVideoRequest;
import io.github.kling4j.model.ShotType;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The largest valid request of Kling V3 Omni, and requests that each break a rule. Their images are URLs. */
final class OmniCases {

    private static final Image IMAGE = Image.url("https://example.com/reference.png");

    private OmniCases() {}

    /** Six shots, a frame, four images, and two elements of one frontal and three reference images each. */
    static OmniReferenceImageToVideoRequest largest() {
        return OmniReferenceImageToVideoRequest.builder()
                .firstFrame(IMAGE)
                .images(Collections.nCopies(4, IMAGE))
                .elements(Collections.nCopies(
                        2,
                        Element.builder()
                                .type(ElementType.IMAGE)
                                .frontalImage(IMAGE)
                                .referenceImages(Collections.nCopies(3, IMAGE))
                                .build()))
                .negativePrompt("blur")
                .multiShot(true)
                .shotType(ShotType.CUSTOMIZE)
                .multiPrompt(Cases.sixShots().multiPrompt())
                .aspectRatio(AspectRatio.of("9:16"))
                .mode(Mode.PRO)
                .duration(15)
                .build();
    }

    /**
     * Has both validators look at every case.
     *
     * @throws IllegalStateException when the one by hand found anything else than ours
     */
    static void agree() {
        all().forEach(request -> {
            Set<Finding> ours = findings(
                    Validators.of(OmniReferenceImageToVideoRequest.class).validate(request));
            Set<Finding> byHand = findings(OmniHandWritten.validate(request));
            if (!ours.equals(byHand)) {
                throw new IllegalStateException("written by hand found " + byHand + " where ours found " + ours);
            }
        });
    }

    private static Set<Finding> findings(List<Violation> violations) {
        return Finding.of(violations, violation -> new Finding(violation.rule(), violation.path()));
    }

    private static Stream<OmniReferenceImageToVideoRequest> all() {
        OmniReferenceImageToVideoRequest request = largest();
        OmniReferenceImageToVideoRequest one =
                OmniReferenceImageToVideoRequest.builder().prompt("fog").build();
        return Stream.of(
                request,
                one,
                one.toBuilder().images(List.of()).build(),
                one.toBuilder().elements(List.of()).build(),
                one.toBuilder()
                        .images(Arrays.asList(IMAGE, null, Image.url(""), Image.url("ftp://a")))
                        .build(),
                one.toBuilder().lastFrame(IMAGE).build(),
                one.toBuilder().firstFrame(Image.url("")).build(),
                request.toBuilder().lastFrame(IMAGE).build(),
                request.toBuilder().prompt("fog").build(),
                request.toBuilder().prompt("<<<element_3>>>").multiPrompt(null).build(),
                request.toBuilder().negativePrompt("x".repeat(2501)).build(),
                request.toBuilder().shotType(null).build(),
                request.toBuilder().shotType(ShotType.of("random")).build(),
                request.toBuilder()
                        .aspectRatio(AspectRatio.of("4:3"))
                        .mode(Mode.of("4k"))
                        .build(),
                request.toBuilder().duration(16).build(),
                request.toBuilder().duration(2).multiPrompt(null).build(),
                request.toBuilder().multiPrompt(List.of()).build(),
                request.toBuilder()
                        .elements(Arrays.asList(null, Element.builder().build()))
                        .build(),
                request.toBuilder()
                        .putExtra("video", "https://example.com/a.mp4")
                        .build());
    }
}
