package com.fasterxml.jackson.databind.annotation;

/** A copy of Jackson's declaration. */
public @interface JsonNaming {

    Class<?> value();
}
