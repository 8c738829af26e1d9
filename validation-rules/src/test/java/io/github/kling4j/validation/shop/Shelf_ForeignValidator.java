package io.github.kling4j.validation.shop;

/** Like a class of another library. */
public final class Shelf_ForeignValidator {}
