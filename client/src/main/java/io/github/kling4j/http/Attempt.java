package io.github.kling4j.http;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.Request;

/** A request that can be sent several times. It decides whether another attempt may follow. */
public interface Attempt {

    /** Returns the HTTP request of the next attempt. */
    Request request();

    /** Returns whether another attempt may follow after the last attempt ended with this failure. */
    boolean mayFollow(IOException failure);

    /** Returns whether another attempt may follow after the last attempt ended with this response. */
    boolean mayFollow(Answer answer);

    /** Cancels the call of an attempt, or lets the call finish if its request may be billed. */
    void stop(Call call);

    /** Receives a response that arrived after the attempt had timed out. */
    default void late(Answer answer) {}
}
