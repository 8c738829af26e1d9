package io.github.kling4j.validation.generator.ecosystem;

import io.github.kling4j.validation.GenerateValidator;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A workload of a cluster, in the form that Kyverno policies check. */
@GenerateValidator
public record Workload(@NotNull Metadata metadata, @NotNull Spec spec) {

    @GenerateValidator
    public record Metadata(
            @NotNull String name,
            @Nullable String namespace,
            @Nullable Map<String, String> labels,
            @Nullable Map<String, String> annotations) {}

    @GenerateValidator
    public record Spec(
            @NotNull List<Container> containers,
            @Nullable List<Container> initContainers,
            @Nullable List<Volume> volumes,
            @Nullable List<Toleration> tolerations,
            @Nullable List<String> externalIPs,
            @Nullable SecurityContext securityContext,
            @Nullable Boolean hostNetwork,
            @Nullable Boolean hostPID,
            @Nullable Integer replicas,
            @Nullable String serviceAccountName) {}

    @GenerateValidator
    public record Container(
            @NotNull String name,
            @NotNull String image,
            @Nullable String imagePullPolicy,
            @Nullable List<Port> ports,
            @Nullable List<Variable> env,
            @Nullable Resources resources,
            @Nullable SecurityContext securityContext) {}

    @GenerateValidator
    public record Port(int containerPort, @Nullable Integer hostPort) {}

    @GenerateValidator
    public record Variable(@NotNull String name, @Nullable String value) {}

    @GenerateValidator
    public record Resources(
            @Nullable Map<String, String> limits, @Nullable Map<String, String> requests) {}

    @GenerateValidator
    public record SecurityContext(
            @Nullable Boolean privileged,
            @Nullable Boolean runAsNonRoot,
            @Nullable Long runAsUser,
            @Nullable Capabilities capabilities) {}

    @GenerateValidator
    public record Capabilities(
            @Nullable List<String> add, @Nullable List<String> drop) {}

    @GenerateValidator
    public record Volume(@NotNull String name, @Nullable String hostPath) {}

    @GenerateValidator
    public record Toleration(@Nullable String key, @Nullable String operator) {}
}
