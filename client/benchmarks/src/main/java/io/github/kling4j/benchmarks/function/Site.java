package io.github.kling4j.benchmarks.function;

import io.github.kling4j.validation.GenerateValidator;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** The model whose rules call the functions. */
@GenerateValidator
public record Site(
        @NotNull String host,
        @NotNull String mail,
        @NotNull String address,
        @NotNull List<Integer> ports,
        @NotNull List<String> zones,
        long load) {

    static final Site VALID = new Site(
            "www.example.com",
            "ada@example.com",
            "10.20.30.40",
            List.of(80, 443, 8080, 8443),
            List.of("eu-1", "eu-2", "us-1"),
            42);
}
