package io.github.kling4j.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kling4j.KlingClient;
import io.github.kling4j.VideoGeneration;
import io.github.kling4j.image.Image;
import io.github.kling4j.model.AspectRatio;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Mode;
import io.github.kling4j.model.OmniImageToVideoRequest;
import io.github.kling4j.model.OmniReferenceImageToVideoRequest;
import io.github.kling4j.model.OmniReferenceVideoToVideoRequest;
import io.github.kling4j.model.OmniTextToVideoRequest;
import io.github.kling4j.model.OmniVideoEditRequest;
import io.github.kling4j.model.Sound;
import io.github.kling4j.model.TextToVideoRequest;
import io.github.kling4j.model.VideoRequest;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Seconds times the price for mode and sound, and a refusal where one of them is not known. */
class PriceTableTest {

    private static final PriceTable PRICES = PriceTable.builder("EUR")
            .perSecond(Mode.STD, Sound.OFF, "1")
            .perSecond(Mode.STD, Sound.ON, "10")
            .perSecond(Mode.PRO, Sound.OFF, "100")
            .perSecond(Mode.PRO, Sound.ON, "1000")
            .build();

    /** The smallest request of each kind: all that is absent counts with its default. */
    private static final Map<VideoRequest, String> SMALLEST = Map.of(
            ImageToVideoRequest.builder()
                            .firstFrame(Image.file(Path.of("missing.png")))
                            .build(),
                    "5 EUR",
            TextToVideoRequest.builder().prompt("words").build(), "5 EUR",
            OmniTextToVideoRequest.builder().prompt("words").build(), "500 EUR",
            OmniImageToVideoRequest.builder().build(), "500 EUR",
            OmniReferenceImageToVideoRequest.builder().build(), "500 EUR");

    @Test
    void what_is_absent_counts_with_the_default_of_its_request() {
        SMALLEST.forEach((request, cost) -> assertThat(PRICES.estimate(request)).hasToString(cost));
    }

    @Test
    void length_mode_and_sound_each_count() {
        TextToVideoRequest.Builder request =
                TextToVideoRequest.builder().prompt("words").duration(7);

        assertThat(PRICES.estimate(request.build()).amount()).isEqualByComparingTo("7");
        assertThat(PRICES.estimate(request.mode(Mode.PRO).build()).amount()).isEqualByComparingTo("700");
        assertThat(PRICES.estimate(request.sound(Sound.ON).build()).amount()).isEqualByComparingTo("7000");
    }

    @Test
    void a_video_that_is_as_long_as_its_input_needs_that_length() {
        OmniVideoEditRequest edit = OmniVideoEditRequest.builder()
                .video("https://example.com/harbour.mp4")
                .prompt("at night")
                .mode(Mode.STD)
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PRICES.estimate(edit))
                .withMessage("request has no duration, because its video is as long as the input:"
                        + " write estimate(request, Duration.ofSeconds(…)) with the length of the input");
        assertThat(PRICES.estimate(edit.toBuilder().keepAudio(false).build(), Duration.ofMillis(4500)))
                .isEqualTo(new Estimate(new BigDecimal("4.5"), "EUR", 1, Duration.ofMillis(4500)));
        assertThat(PRICES.estimate(edit.toBuilder().keepAudio(true).build(), Duration.ofSeconds(4))
                        .amount())
                .isEqualByComparingTo("40");
    }

    @Test
    void a_duration_of_its_own_counts_before_that_of_the_input() {
        OmniReferenceVideoToVideoRequest request = OmniReferenceVideoToVideoRequest.builder()
                .video("https://example.com/harbour.mp4")
                .prompt("at night")
                .aspectRatio(AspectRatio.LANDSCAPE_16_9)
                .mode(Mode.STD)
                .keepAudio(false)
                .duration(6)
                .build();

        assertThat(PRICES.estimate(request)).hasToString("6 EUR");
        assertThat(PRICES.estimate(request, Duration.ofSeconds(9))).hasToString("6 EUR");
        assertThat(PRICES.estimate(request.toBuilder().duration(null).build(), Duration.ofSeconds(9)))
                .hasToString("9 EUR");
    }

    @Test
    void a_combination_without_a_price_is_refused_and_never_free() {
        PriceTable some =
                PriceTable.builder("EUR").perSecond(Mode.STD, Sound.OFF, "0").build();

        assertThat(some.estimate(TextToVideoRequest.builder().prompt("words").build()))
                .hasToString("0 EUR");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> some.estimate(TextToVideoRequest.builder()
                        .prompt("words")
                        .mode(Mode.of("4k"))
                        .build()))
                .withMessage("request has no price: add perSecond(Mode.of(\"4k\"), Sound.of(\"off\"), …) to the table");
    }

    @Test
    void a_price_for_one_kind_of_requests_comes_before_that_for_all() {
        PriceTable prices = PriceTable.builder("EUR")
                .perSecond(Mode.STD, Sound.OFF, "1")
                .perSecond(TextToVideoRequest.class, Mode.STD, Sound.OFF, "2")
                .build();

        assertThat(prices.estimate(TextToVideoRequest.builder().build())).hasToString("10 EUR");
        assertThat(prices.estimate(ImageToVideoRequest.builder().build())).hasToString("5 EUR");
    }

    @Test
    void a_list_costs_the_sum_and_a_refusal_names_the_index() {
        TextToVideoRequest words = TextToVideoRequest.builder().prompt("words").build();
        PriceTable cents =
                PriceTable.builder("EUR").perSecond(Mode.STD, Sound.OFF, "0.07").build();

        assertThat(cents.estimateAll(List.of(words, words, words)))
                .isEqualTo(new Estimate(new BigDecimal("1.05"), "EUR", 3, Duration.ofSeconds(15)));
        assertThat(cents.estimateAll(List.of())).hasToString("0 EUR");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cents.estimateAll(
                        List.of(words, words.toBuilder().mode(Mode.PRO).build())))
                .withMessageStartingWith("request 1 has no price: add perSecond(Mode.of(\"pro\"), ");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -5, Integer.MIN_VALUE})
    void a_duration_below_one_second_is_refused_and_never_lowers_a_sum(int duration) {
        TextToVideoRequest wrong =
                TextToVideoRequest.builder().prompt("words").duration(duration).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PRICES.estimate(wrong))
                .withMessage("request has the duration " + duration + ": write a duration of at least 1 second");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PRICES.estimate(wrong, Duration.ofSeconds(4)))
                .withMessageStartingWith("request has the duration " + duration);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PRICES.estimateAll(
                        List.of(TextToVideoRequest.builder().prompt("words").build(), wrong)))
                .withMessageStartingWith("request 1 has the duration " + duration);
    }

    @Test
    void a_price_for_no_class_of_requests_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceTable.builder("EUR").perSecond(VideoRequest.class, Mode.STD, Sound.OFF, "1"))
                .withMessage("request must be the class of a request, such as TextToVideoRequest.class, but is"
                        + " io.github.kling4j.model.VideoRequest: to set the price for all requests, omit"
                        + " this argument");
    }

    @Test
    void a_currency_has_a_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceTable.builder(" "))
                .withMessage("currency must not be blank: write a name such as EUR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "1e2147483647", "1e30"})
    void a_price_with_too_many_digits_is_refused(String price) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceTable.builder("EUR").perSecond(Mode.STD, Sound.OFF, price))
                .withMessage(
                        "price must have at most 30 digits before the point and as many after it: write one such as 0.08");
    }

    @Test
    void prices_are_decimal_numbers_that_are_not_negative() {
        PriceTable.Builder builder = PriceTable.builder("EUR");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.perSecond(Mode.STD, Sound.OFF, "0,08"))
                .withMessage("price is not a decimal number: write one such as 0.08");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.perSecond(Mode.STD, Sound.OFF, "-1"))
                .withMessage("price must not be negative, but is -1");
    }

    @Test
    void every_request_of_the_client_has_a_mode_a_sound_and_a_length_or_an_input() throws Exception {
        Set<Class<?>> requests = new HashSet<>();
        endpoints(KlingClient.class, requests);

        assertThat(requests).hasSizeGreaterThanOrEqualTo(7).allSatisfy(request -> {
            VideoRequest smallest = (VideoRequest) built(request);
            assertThat(PRICES.estimate(smallest, Duration.ofSeconds(1)).amount())
                    .isPositive();
        });
    }

    private static void endpoints(Class<?> owner, Set<Class<?>> requests) {
        for (Method method : owner.getMethods()) {
            Class<?> type = method.getReturnType();
            if (VideoGeneration.class.isAssignableFrom(type)) {
                requests.add((Class<?>) ((ParameterizedType) type.getGenericSuperclass()).getActualTypeArguments()[0]);
            } else if (type.getName().contains("EndpointGroups")) {
                endpoints(type, requests);
            }
        }
    }

    private static Object built(Class<?> request) {
        try {
            Object builder = request.getMethod("builder").invoke(null);
            return builder.getClass().getMethod("build").invoke(builder);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
