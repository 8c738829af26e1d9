package com.fasterxml.jackson.databind.annotation;

/** As Jackson declares it. */
public @interface JsonNaming {

    Class<?> value();
}
