package javax.validation.constraints;

/** A constraint of the former package. */
public @interface NotNull {}
