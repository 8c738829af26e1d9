package io.github.kling4j;

import io.github.kling4j.http.ProxyAuthentication;

/** What the HTTP status of an answer says about a video that did not come. */
final class VideoStatus {

    private VideoStatus() {}

    /** Returns whether a whole video may come with this status. */
    static boolean isVideo(int status) {
        return status == 200;
    }

    /** Returns why there is no video, and what may help. */
    static String reason(int status) {
        String answer = "the answer was " + status;
        return switch (status) {
            case 204, 205 -> answer + ", which has no content";
            case 206 -> answer + ": only a part of the video came, although the whole was asked for";
            case 407 -> ProxyAuthentication.REFUSAL;
            case 408, 421, 425, 429 -> answer;
            default ->
                status >= 400 && status < 500
                        ? answer + "; links to videos live shortly, and looking the task up again may bring a fresh one"
                        : answer;
        };
    }
}
