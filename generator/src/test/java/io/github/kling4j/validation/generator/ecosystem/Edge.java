package io.github.kling4j.validation.generator.ecosystem;

import io.github.kling4j.validation.GenerateValidator;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A load balancer with its routes and certificates, in the form of a Kubernetes custom resource. */
@GenerateValidator
public record Edge(
        @NotNull String name,
        @NotNull List<Listener> listeners,
        @Nullable List<Address> addresses,
        @Nullable List<String> allowedRanges,
        @Nullable Map<String, String> labels,
        @Nullable Integer minReplicas,
        @Nullable Integer maxReplicas,
        @Nullable List<Integer> weights,
        @Nullable List<String> zones,
        @Nullable String endpoint,
        @Nullable String schedule,
        @Nullable String version) {

    @GenerateValidator
    public record Listener(
            @NotNull String name,
            int port,
            @NotNull String protocol,
            @Nullable String hostname,
            @Nullable Tls tls) {}

    @GenerateValidator
    public record Tls(
            @Nullable String mode,
            @Nullable List<Ref> certificateRefs,
            @Nullable Map<String, String> options) {}

    @GenerateValidator
    public record Ref(
            @NotNull String group,
            @NotNull String kind,
            @NotNull String name,
            @Nullable Integer port) {}

    @GenerateValidator
    public record Address(@NotNull String type, @NotNull String value) {}

    @GenerateValidator
    public record Route(
            @Nullable List<Path> paths,
            @Nullable List<Filter> filters,
            @Nullable List<Backend> backends) {}

    @GenerateValidator
    public record Path(@NotNull String type, @NotNull String value) {}

    @GenerateValidator
    public record Filter(
            @NotNull String type,
            @Nullable String redirect,
            @Nullable String rewrite) {}

    @GenerateValidator
    public record Backend(@NotNull String name, @Nullable Integer weight) {}

    @GenerateValidator
    public record Timeouts(
            @Nullable String request, @Nullable String backendRequest) {}

    @GenerateValidator
    public record Certificate(
            @Nullable List<String> dnsNames,
            @Nullable List<String> emails,
            @Nullable List<String> usages,
            @Nullable Boolean isCA,
            @Nullable Key privateKey,
            @Nullable Duration duration,
            @Nullable Duration renewBefore) {}

    @GenerateValidator
    public record Key(@Nullable String algorithm, @Nullable Integer size) {}
}
