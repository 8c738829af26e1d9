package io.github.kling4j.http;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.Request;

/** What is attempted, and when it may be attempted again. */
public interface Attempt {

    /** Returns a request for one more attempt. */
    Request request();

    /** Returns whether another attempt may follow a failure of the last one that may pass. */
    boolean mayFollow(IOException failure);

    /** Returns whether another attempt may follow an answer to the last one. */
    boolean mayFollow(Answer answer);

    /** Ends the last attempt early, or leaves it to be finished. */
    void stop(Call call);
}
