package com.google.gson.annotations;

/** As Gson declares it. */
public @interface SerializedName {

    String value();
}
