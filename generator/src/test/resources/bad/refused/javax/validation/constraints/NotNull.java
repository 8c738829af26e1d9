package javax.validation.constraints;

/** A constraint of the package that was there before. */
public @interface NotNull {}
