package com.google.gson.annotations;

/** A copy of Gson's declaration. */
public @interface SerializedName {

    String value();
}
