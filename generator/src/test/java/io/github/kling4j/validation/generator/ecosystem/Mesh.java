package io.github.kling4j.validation.generator.ecosystem;

import io.github.kling4j.validation.GenerateValidator;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Traffic rules between services, in the form of the resources of Istio. */
@GenerateValidator
public record Mesh(
        @NotNull List<String> hosts,
        @Nullable List<String> gateways,
        @Nullable List<Http> http,
        @Nullable Selector selector,
        @Nullable String targetRef,
        @Nullable List<String> targetRefs,
        @Nullable List<String> exportTo,
        @Nullable Map<String, String> metrics) {

    @GenerateValidator
    public record Http(
            @Nullable List<Match> match,
            @Nullable List<Destination> route,
            @Nullable String redirect,
            @Nullable String directResponse,
            @Nullable Retries retries,
            @Nullable String timeout,
            @Nullable List<Long> mirrorPercentages) {}

    @GenerateValidator
    public record Match(
            @Nullable Text uri,
            @Nullable Map<String, String> headers,
            @Nullable Integer port) {}

    @GenerateValidator
    public record Text(
            @Nullable String exact,
            @Nullable String prefix,
            @Nullable String regex) {}

    @GenerateValidator
    public record Destination(
            @NotNull String host,
            @Nullable String subset,
            @Nullable Integer weight) {}

    @GenerateValidator
    public record Retries(
            int attempts,
            @Nullable String perTryTimeout,
            @Nullable List<String> retryOn) {}

    @GenerateValidator
    public record Selector(@Nullable Map<String, String> matchLabels) {}

    @GenerateValidator
    public record Entry(
            @NotNull List<String> hosts,
            @Nullable List<String> addresses,
            @NotNull String resolution,
            @Nullable List<Port> ports,
            @Nullable List<String> subjectAltNames) {}

    @GenerateValidator
    public record Port(
            @NotNull String name,
            int number,
            @Nullable String protocol,
            @Nullable Integer targetPort) {}

    @GenerateValidator
    public record Pool(
            @Nullable Double minHealthPercent,
            @Nullable Integer consecutiveErrors,
            @Nullable String interval,
            @Nullable String baseEjectionTime,
            @Nullable Double warmupAggression) {}
}
