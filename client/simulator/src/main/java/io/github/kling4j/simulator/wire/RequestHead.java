package io.github.kling4j.simulator.wire;

/**
 * The head of a request: the parts of its first line that the simulator needs.
 *
 * @param method the method, such as {@code POST}
 * @param target the request target, such as {@code /path?query}
 */
public record RequestHead(String method, String target) {

    static RequestHead parse(String head) {
        String[] words = head.split("[ \r\n]", 3);
        return new RequestHead(words[0], words.length > 1 ? words[1] : "");
    }
}
