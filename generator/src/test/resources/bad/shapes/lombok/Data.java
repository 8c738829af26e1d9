package lombok;

/** Lombok's annotation in a compilation without Lombok. */
public @interface Data {}
