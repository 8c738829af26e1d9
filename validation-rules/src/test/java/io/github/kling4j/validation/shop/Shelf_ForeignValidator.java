package io.github.kling4j.validation.shop;

/** Of another library, by its looks. */
public final class Shelf_ForeignValidator {}
