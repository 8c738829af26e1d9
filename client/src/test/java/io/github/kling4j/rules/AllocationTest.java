package io.github.kling4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Validating what is valid costs no memory at all, so that it may be done wherever a request passes. */
class AllocationTest {

    private static final int ROUNDS = 10;
    private static final int TIMES = 10_000;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void a_valid_single_shot_with_url_images_allocates_nothing() {
        assertThat(bytesAllocatedFor(Requests.single().lastFrame(Requests.FRAME).build())).isZero();
    }

    @Test
    void six_valid_shots_with_elements_and_references_allocate_nothing() {
        assertThat(bytesAllocatedFor(Requests.shots(1, 2, 3, 4, 3, 2)
                        .prompt("<<<element_1>>> meets <<<element_2>>>")
                        .elements(List.of(Requests.imageElement().build(), Requests.videoElement().build()))
                        .putExtra("seed", 7)
                        .build()))
                .isZero();
    }

    /**
     * Returns the least that any round of calls allocated. Loading classes and switching to compiled code is charged to
     * the running thread too, in a round or two; what a call itself allocates shows in every round.
     */
    private long bytesAllocatedFor(ImageToVideoRequest request) {
        Validator<ImageToVideoRequest> validator = Validators.of(ImageToVideoRequest.class);
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            int violations = violations(validator, request);
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
            assertThat(violations).isZero();
        }
        return least;
    }

    private static int violations(Validator<ImageToVideoRequest> validator, ImageToVideoRequest request) {
        int violations = 0;
        for (int i = 0; i < TIMES; i++) {
            violations += validator.validate(request).size();
        }
        return violations;
    }
}
