package io.github.kling4j.validation.jakarta.shop;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A type without a generated validator, with all kinds of properties that contain models. */
public class Envelope {

    @NotNull
    public @Nullable String sender;

    @Valid
    public @Nullable Order order;

    @Valid
    public List<Line> lines = List.of();

    public Map<String, @Valid Line> byName = new HashMap<>();

    public Map<String, List<@Valid Line>> byShelf = new HashMap<>();

    public Optional<@Valid Line> first = Optional.empty();

    @Valid
    public Line @Nullable [] rest;

    @Valid
    public @Nullable Envelope inner;

    @Valid
    @NotNull
    public @Nullable Line must = new Line(1, 0);

    /** Without {@code @Valid}: not validated. */
    public @Nullable Line aside;
}
