package lombok;

/** Stands for Lombok's annotation, where Lombok itself has not run. */
public @interface Data {}
