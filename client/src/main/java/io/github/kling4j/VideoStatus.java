package io.github.kling4j;

/** What the HTTP status of an answer says about a video that did not come. */
final class VideoStatus {

    private VideoStatus() {}

    /** Returns whether a whole video may come with this status. */
    static boolean isVideo(int status) {
        return status == 200;
    }

    /** Returns why there is no video, and what may help. */
    static String reason(int status) {
        return "the answer was " + status + switch (status) {
            case 204, 205 -> ", which has no content";
            case 206 -> ": only a part of the video came, although the whole was asked for";
            case 408, 421, 425, 429 -> "";
            default -> status >= 400 && status < 500
                    ? "; links to videos live shortly, and looking the task up again may bring a fresh one"
                    : "";
        };
    }
}
