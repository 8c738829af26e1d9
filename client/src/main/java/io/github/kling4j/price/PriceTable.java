package io.github.kling4j.price;

import io.github.kling4j.model.Mode;
import io.github.kling4j.model.Sound;
import io.github.kling4j.model.VideoRequest;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table of prices for a second of video, by mode and sound. The service documents no prices, so the table has no
 * default prices: take them from the console of the service or from your contract.
 *
 * <pre>{@code
 * PriceTable prices = PriceTable.builder("EUR")
 *         .perSecond(Mode.STD, Sound.OFF, "0.08")
 *         .perSecond(Mode.PRO, Sound.OFF, "0.11")
 *         .build();
 * Estimate cost = prices.estimate(request);
 * }</pre>
 *
 * <p>If a property of a request is absent, its default determines the price: the default mode of Kling V3 Omni is
 * {@code pro}. If a request has an input video, {@code keep_audio} counts as the sound. A combination without a price
 * is refused and never counts as zero. A duration below one second is refused. An estimate checks no other rule: an
 * invalid request may have a price.
 */
public final class PriceTable {

    /** The maximum number of digits before the decimal point of a price, and after it. */
    private static final int MOST_DIGITS = 30;

    private final String currency;
    private final Map<Rate, BigDecimal> prices;

    private PriceTable(Builder builder) {
        this.currency = builder.currency;
        this.prices = Map.copyOf(builder.prices);
    }

    /**
     * Returns a builder of a table that has no prices yet.
     *
     * @param currency any name that is not blank, such as {@code EUR} or {@code credits}
     * @throws IllegalArgumentException if the name is null or blank
     */
    public static Builder builder(String currency) {
        return new Builder(currency);
    }

    /**
     * Returns the cost of one request.
     *
     * @throws IllegalArgumentException if the table has no price for the request, if the duration in the request is
     *     below one second, or if the video is as long as the input video
     */
    public Estimate estimate(VideoRequest request) {
        return estimate(request, null, "request");
    }

    /**
     * Returns the cost of one request.
     *
     * @param input the length of the input video, which counts if the request has no duration; longer than zero
     * @throws IllegalArgumentException if the table has no price for the request, or if a length is too short
     */
    public Estimate estimate(VideoRequest request, Duration input) {
        if (input == null || input.isNegative() || input.isZero()) {
            throw new IllegalArgumentException("input must be longer than zero, but is " + input);
        }
        return estimate(request, input, "request");
    }

    /**
     * Returns the total cost of all requests.
     *
     * @throws IllegalArgumentException if {@link #estimate(VideoRequest)} refuses a request; the message has the index
     *     of the request
     */
    public Estimate estimateAll(Iterable<? extends VideoRequest> requests) {
        Estimate all = new Estimate(BigDecimal.ZERO, currency, 0, Duration.ZERO);
        int index = 0;
        for (VideoRequest request : given(requests, "requests")) {
            all = all.plus(estimate(request, null, "request " + index));
            index++;
        }
        return all;
    }

    private Estimate estimate(VideoRequest request, @Nullable Duration input, String name) {
        Duration length = length(given(request, name), input, name);
        BigDecimal seconds = BigDecimal.valueOf(length.getSeconds())
                .add(BigDecimal.valueOf(length.getNano(), 9))
                .stripTrailingZeros();
        return new Estimate(price(request, name).multiply(seconds, MathContext.UNLIMITED), currency, 1, length);
    }

    private static Duration length(VideoRequest request, @Nullable Duration input, String name) {
        Integer seconds = request.durationOrDefault();
        if (seconds != null) {
            if (seconds < 1) {
                throw new IllegalArgumentException(
                        name + " has the duration " + seconds + ": write a duration of at least 1 second");
            }
            return Duration.ofSeconds(seconds);
        }
        if (input == null) {
            throw new IllegalArgumentException(name + " has no duration, because its video is as long as the input:"
                    + " write estimate(request, Duration.ofSeconds(…)) with the length of the input");
        }
        return input;
    }

    private BigDecimal price(VideoRequest request, String name) {
        Mode mode = request.modeOrDefault();
        Sound sound = sound(request);
        if (mode == null || sound == null) {
            throw new IllegalArgumentException(name + " has no mode or no sound; the price depends on both");
        }
        BigDecimal own = prices.get(new Rate(request.getClass(), mode, sound));
        BigDecimal price = own == null ? prices.get(new Rate(null, mode, sound)) : own;
        if (price == null) {
            throw new IllegalArgumentException(name + " has no price: add perSecond(Mode.of(\"" + mode.word()
                    + "\"), Sound.of(\"" + sound.word() + "\"), …) to the table");
        }
        return price;
    }

    private static @Nullable Sound sound(VideoRequest request) {
        Boolean kept = request.keepAudioOrDefault();
        return kept == null ? request.soundOrDefault() : kept ? Sound.ON : Sound.OFF;
    }

    private static <T> T given(@Nullable T argument, String name) {
        if (argument == null) {
            throw new IllegalArgumentException(name + " must not be null");
        }
        return argument;
    }

    /** Returns the currency and the number of prices. */
    @Override
    public String toString() {
        return "PriceTable[" + prices.size() + " prices in " + currency + "]";
    }

    /**
     * The key of a price.
     *
     * @param request the class of the requests; null for all requests whose class has no price of its own
     */
    private record Rate(@Nullable Class<?> request, Mode mode, Sound sound) {}

    /** A builder of a price table. */
    public static final class Builder {

        private final String currency;
        private final Map<Rate, BigDecimal> prices = new LinkedHashMap<>();

        private Builder(String currency) {
            this.currency = given(currency, "currency");
            if (currency.isBlank()) {
                throw new IllegalArgumentException("currency must not be blank: write a name such as EUR");
            }
        }

        /**
         * Sets the price of a second for all requests whose class has no price of its own.
         *
         * @param price a decimal number, such as {@code 0.08}, with at most 30 digits before and after the point
         * @throws IllegalArgumentException if the price is another text or a negative number
         */
        public Builder perSecond(Mode mode, Sound sound, String price) {
            return put(new Rate(null, given(mode, "mode"), given(sound, "sound")), price);
        }

        /**
         * Sets the price of a second for the requests of one class.
         *
         * @param request the class of the requests, such as {@code OmniVideoEditRequest.class}
         * @param price a decimal number, as for {@link #perSecond(Mode, Sound, String)}
         * @throws IllegalArgumentException if {@code request} is not the class of a request, or if the price is invalid
         */
        public Builder perSecond(Class<? extends VideoRequest> request, Mode mode, Sound sound, String price) {
            if (Modifier.isAbstract(given(request, "request").getModifiers())) {
                throw new IllegalArgumentException("request must be the class of a request, such as"
                        + " TextToVideoRequest.class, but is " + request.getName()
                        + ": to set the price for all requests, omit this argument");
            }
            return put(new Rate(given(request, "request"), given(mode, "mode"), given(sound, "sound")), price);
        }

        private Builder put(Rate rate, String price) {
            prices.put(rate, number(given(price, "price")));
            return this;
        }

        private static BigDecimal number(String text) {
            BigDecimal number;
            try {
                number = new BigDecimal(text.strip());
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("price is not a decimal number: write one such as 0.08", e);
            }
            // Written in full, 1e999999999 would need a gigabyte.
            if (number.scale() > MOST_DIGITS
                    || number.scale() < -MOST_DIGITS
                    || number.precision() - number.scale() > MOST_DIGITS) {
                throw new IllegalArgumentException("price must have at most " + MOST_DIGITS
                        + " digits before the point and as many after it: write one such as 0.08");
            }
            if (number.signum() < 0) {
                throw new IllegalArgumentException("price must not be negative, but is " + number.toPlainString());
            }
            return number;
        }

        /** Returns the table. */
        public PriceTable build() {
            return new PriceTable(this);
        }
    }
}
