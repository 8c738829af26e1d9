package io.github.kling4j.price;

import io.github.kling4j.model.Mode;
import io.github.kling4j.model.Sound;
import io.github.kling4j.model.VideoRequest;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Prices for a second of video, by mode and sound. The service documents no prices, so that the table has none of its
 * own: take them from the console or from your contract.
 *
 * <pre>{@code
 * PriceTable prices = PriceTable.builder("EUR")
 *         .perSecond(Mode.STD, Sound.OFF, "0.08")
 *         .perSecond(Mode.PRO, Sound.OFF, "0.11")
 *         .build();
 * Estimate cost = prices.estimate(request);
 * }</pre>
 *
 * <p>A property that is absent counts with its default: the default mode of Kling V3 Omni is {@code pro}. Beside an
 * input video, {@code keep_audio} counts as sound. A combination without a price is refused, and never counts as zero.
 * An estimate checks no rules: a request that breaks one may have a price.
 */
public final class PriceTable {

    private final String currency;
    private final Map<Rate, BigDecimal> prices;

    private PriceTable(Builder builder) {
        this.currency = builder.currency;
        this.prices = Map.copyOf(builder.prices);
    }

    /**
     * Returns a builder of a table without prices.
     *
     * @param currency any name, such as {@code EUR} or {@code credits}
     */
    public static Builder builder(String currency) {
        return new Builder(currency);
    }

    /**
     * Returns the cost of one request.
     *
     * @throws IllegalArgumentException when the table has no price for it, or when its video is as long as the input
     */
    public Estimate estimate(VideoRequest request) {
        return estimate(request, null, "request");
    }

    /**
     * Returns the cost of one request.
     *
     * @param input the length of the input video; it counts where the request has no duration of its own
     * @throws IllegalArgumentException when the table has no price for it
     */
    public Estimate estimate(VideoRequest request, Duration input) {
        if (input == null || input.isNegative() || input.isZero()) {
            throw new IllegalArgumentException("input must be longer than zero, but is " + input);
        }
        return estimate(request, input, "request");
    }

    /**
     * Returns the cost of all requests together.
     *
     * @throws IllegalArgumentException when one of them has no price, or its video is as long as the input; the message
     *     has its index
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
            throw new IllegalArgumentException(name + " has no mode or no sound that a price could depend on");
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
     * What a price is for.
     *
     * @param request the class of the requests; null for all that have no price of their own
     */
    private record Rate(@Nullable Class<?> request, Mode mode, Sound sound) {}

    /** Collects prices. */
    public static final class Builder {

        private final String currency;
        private final Map<Rate, BigDecimal> prices = new LinkedHashMap<>();

        private Builder(String currency) {
            this.currency = given(currency, "currency");
        }

        /**
         * Sets the price of a second, for all kinds of requests that have no price of their own.
         *
         * @param price a decimal number, such as {@code 0.08}
         * @throws IllegalArgumentException for another text, and for a negative number
         */
        public Builder perSecond(Mode mode, Sound sound, String price) {
            return put(new Rate(null, given(mode, "mode"), given(sound, "sound")), price);
        }

        /** Sets the price of a second for one kind of requests, such as {@code OmniVideoEditRequest.class}. */
        public Builder perSecond(Class<? extends VideoRequest> request, Mode mode, Sound sound, String price) {
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
