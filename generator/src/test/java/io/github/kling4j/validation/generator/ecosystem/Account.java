package io.github.kling4j.validation.generator.ecosystem;

import io.github.kling4j.validation.GenerateValidator;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An account and its orders, as messages of protobuf declare them. */
@GenerateValidator
public record Account(
        @NotNull String username,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String website,
        @Nullable String avatar,
        @Nullable String host,
        @Nullable String listen,
        @Nullable String subnet,
        @Nullable String first_name,
        @Nullable String last_name,
        @NotNull List<String> roles,
        @NotNull Map<String, String> attributes,
        @NotNull Status status,
        double score,
        double latitude,
        int min_age,
        int max_age,
        @NotNull Instant created_at,
        @Nullable Instant updated_at,
        @Nullable Duration ttl,
        @Nullable Order order) {

    /** Whether an account can be used. */
    public enum Status {
        ACTIVE,
        SUSPENDED,
        CLOSED
    }

    @GenerateValidator
    public record Order(
            @NotNull String code,
            long number,
            @NotNull String currency,
            double total,
            @NotNull List<Item> items) {}

    @GenerateValidator
    public record Item(
            @NotNull String sku,
            int quantity,
            double price,
            @Nullable String note) {}
}
