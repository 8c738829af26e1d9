package io.github.kling4j;

import io.github.kling4j.http.Ending;
import io.github.kling4j.http.ProxyAuthentication;
import io.github.kling4j.http.RetryPolicy;

/** Interprets the status code of a response to a download. */
final class VideoStatus {

    private VideoStatus() {}

    /** Returns whether a response with this status code can be a complete video. */
    static boolean isVideo(int status) {
        return status == 200;
    }

    /** Returns why the response is not a video, and a remedy if there is one. */
    static String reason(int status) {
        String answer = "the status code was " + status;
        return switch (status) {
            case 204, 205 -> answer + ", which has no content";
            case 206 -> answer + ": only a part of the video was received, although the whole video was requested";
            case 407 -> ProxyAuthentication.REFUSAL;
            default ->
                isRefused(status)
                        ? answer + "; URLs of videos expire soon, and looking the task up again may return a new one"
                        : answer;
        };
    }

    private static boolean isRefused(int status) {
        return status >= 400 && status < 500 && !RetryPolicy.DOWNLOAD.repeatsAfter(Ending.of(status));
    }
}
