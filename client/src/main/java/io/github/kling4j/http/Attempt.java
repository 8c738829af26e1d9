package io.github.kling4j.http;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.Request;

/** A request that may be repeated, and the decision whether it is. */
public interface Attempt {

    /** Returns a request for one more attempt. */
    Request request();

    /** Returns whether another attempt may follow this failure of the last one. */
    boolean mayFollow(IOException failure);

    /** Returns whether another attempt may follow this response to the last one. */
    boolean mayFollow(Answer answer);

    /** Cancels the last attempt, or lets it finish. */
    void stop(Call call);

    /** Receives a response that arrived after the wait for it had ended. */
    default void late(Answer answer) {}
}
