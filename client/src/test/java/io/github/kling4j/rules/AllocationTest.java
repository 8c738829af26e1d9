package io.github.kling4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.kling4j.model.AspectRatio;
import io.github.kling4j.model.Element;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.OmniReferenceImageToVideoRequest;
import io.github.kling4j.model.OmniReferenceVideoToVideoRequest;
import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Validating a valid request allocates no memory, so it can be repeated without cost. */
class AllocationTest {

    private static final int ROUNDS = 10;
    private static final int TIMES = 10_000;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void a_valid_single_shot_with_url_images_allocates_nothing() {
        assertThat(bytesAllocatedFor(Requests.single().lastFrame(Requests.FRAME).build()))
                .isZero();
    }

    @Test
    void six_valid_shots_with_elements_and_references_allocate_nothing() {
        assertThat(bytesAllocatedFor(Requests.shots(1, 2, 3, 4, 3, 2)
                        .prompt("<<<element_1>>> meets <<<element_2>>>")
                        .elements(List.of(
                                Requests.imageElement().build(),
                                Requests.videoElement().build()))
                        .putExtra("seed", 7)
                        .build()))
                .isZero();
    }

    @Test
    void the_largest_valid_request_of_kling_v3_omni_allocates_nothing() {
        ImageToVideoRequest shots = Requests.shots(1, 2, 3, 4, 3, 2).build();
        List<Element> elements = Collections.nCopies(4, Requests.videoElement().build());

        assertThat(bytesAllocatedFor(OmniReferenceImageToVideoRequest.builder()
                        .firstFrame(Requests.FRAME)
                        .lastFrame(Requests.FRAME)
                        .images(List.of(Requests.FRAME))
                        .elements(elements)
                        .multiShot(true)
                        .shotType(shots.shotType())
                        .multiPrompt(shots.multiPrompt())
                        .duration(shots.duration())
                        .build()))
                .isZero();
        assertThat(bytesAllocatedFor(OmniReferenceVideoToVideoRequest.builder()
                        .prompt("<<<element_1>>> meets <<<element_4>>> as in @Video1")
                        .video("https://example.com/walk.mp4")
                        .elements(elements)
                        .aspectRatio(AspectRatio.SQUARE_1_1)
                        .build()))
                .isZero();
    }

    /**
     * Returns the smallest allocation of all rounds of calls. In some rounds, the thread also allocates memory for
     * class loading and compiled code; the allocations of a call itself occur in every round.
     */
    private <T> long bytesAllocatedFor(T request) {
        @SuppressWarnings("unchecked")
        Validator<T> validator = Validators.of((Class<T>) request.getClass());
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            int violations = violations(validator, request);
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
            assertThat(violations).isZero();
        }
        return least;
    }

    private static <T> int violations(Validator<T> validator, T request) {
        int violations = 0;
        for (int i = 0; i < TIMES; i++) {
            violations += validator.validate(request).size();
        }
        return violations;
    }
}
