package io.github.kling4j.simulator;

import static io.github.kling4j.simulator.RuleCase.accepted;
import static io.github.kling4j.simulator.RuleCase.refused;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImageRulesTest {

    private static final int MAX_BYTES = 10 * 1024 * 1024;
    private static final String NEITHER = "first_frame: must be an http or https URL with a host, or Base64 text";
    private static final String NO_IMAGE = "first_frame: must be a PNG or JPEG image";

    @ParameterizedTest
    @MethodSource({"urls", "texts", "formats", "sizes"})
    void images_are_held_to_their_limits(RuleCase rule) throws Exception {
        RulesOverHttp.check(rule);
    }

    static Stream<RuleCase> urls() {
        return Stream.of(
                accepted("https in any letter case", Bodies.frame("HttpS://EXAMPLE.com/a")),
                accepted("http", Bodies.frame("http://example.com")),
                accepted("a user, a port, a query", Bodies.frame("https://me:x@example.com:8443/a?b=c#d")),
                accepted("an address of version 6", Bodies.frame("http://[::1]:80/a.png")),
                refused("no host", Bodies.frame("https:///a.png"), NEITHER),
                refused("a user at no host", Bodies.frame("https://me@/a.png"), NEITHER),
                refused("a port of no host", Bodies.frame("https://:443/a.png"), NEITHER),
                refused("no slashes", Bodies.frame("https:example.com"), NEITHER),
                accepted("a space behind the host", Bodies.frame("https://example.com/a b.png")),
                refused("a space in the host", Bodies.frame("https://example .com/a.png"), NEITHER),
                refused("a port of letters", Bodies.frame("https://example.com:8x/a.png"), NEITHER),
                refused("another scheme", Bodies.frame("ftp://example.com/a.png"), NEITHER));
    }

    static Stream<RuleCase> texts() throws IOException {
        String png = Pictures.png(300, 300);
        String bare = png.replaceAll("=+$", "");
        return Stream.of(
                refused(
                        "a data: prefix",
                        Bodies.frame("data:image/png;base64," + png),
                        "first_frame: must be Base64 text without a data: prefix"),
                refused(
                        "a data: prefix in capitals",
                        Bodies.frame("DATA:," + png),
                        "first_frame: must be Base64 text without a data: prefix"),
                accepted("no padding", Bodies.frame(bare)),
                refused("a line break", Bodies.frame(png.substring(0, 40) + "\\n" + png.substring(40)), NEITHER),
                refused("the URL alphabet", Bodies.frame("_" + png.substring(1)), NEITHER),
                refused("padding in the middle", Bodies.frame("QQ==" + png), NEITHER),
                refused("too much padding", Bodies.frame("QUJD===="), NEITHER),
                refused("half of the padding", Bodies.frame("QQ="), NEITHER),
                refused("a lonely digit", Bodies.frame("QUJDR"), NEITHER),
                refused("padding only", Bodies.frame("="), NEITHER));
    }

    static Stream<RuleCase> formats() throws IOException {
        byte[] jpeg = Pictures.encode("jpeg", 400, 300);
        byte[] png = Pictures.encode("png", 400, 300);
        byte[] tooWide = png.clone();
        tooWide[16] = (byte) 0x80;
        tooWide[20] = (byte) 0x80;
        return Stream.of(
                accepted("a PNG", Bodies.frame(Pictures.png(400, 300))),
                accepted("a JPEG", Bodies.frame(Pictures.jpeg(400, 300))),
                refused("a GIF", Bodies.frame(Pictures.gif(400, 300)), NO_IMAGE),
                refused("something else", Bodies.frame("QUJD"), NO_IMAGE),
                refused("a PNG without a size", Bodies.frame(Pictures.base64(Arrays.copyOf(png, 20))), NO_IMAGE),
                refused("a JPEG without a size", Bodies.frame(Pictures.base64(Arrays.copyOf(jpeg, 30))), NO_IMAGE),
                accepted("a JPEG of 12 bits", Bodies.frame(jpeg("ffc1000b0c012c019001011100"))),
                accepted(
                        "a JPEG with bytes between its segments",
                        Bodies.frame(jpeg("ff01 00ff00 ffc0000b08012c019001011100"))),
                accepted(
                        "a JPEG whose height follows its first scan",
                        Bodies.frame(jpeg("ffc0000b080000019001011100 ffda0003000102ff00ffd0 ffdc0004012c"))),
                accepted(
                        "a JPEG in several resolutions",
                        Bodies.frame(jpeg("ffde000b08012c019001011100 ffc0000b080010001001011100"))),
                refused(
                        "a JPEG without a height",
                        Bodies.frame(jpeg("ffc0000b080000019001011100 ffda0003000102ffd9")),
                        NO_IMAGE),
                refused(
                        "a JPEG with a scan first",
                        Bodies.frame(jpeg("ffda000300 ffc0000b08012c019001011100")),
                        NO_IMAGE),
                refused("a JPEG-LS", Bodies.frame(jpeg("fff7000b08012c019001011100")), NO_IMAGE),
                refused(
                        "a PNG without the check sum of its size",
                        Bodies.frame(Pictures.base64(Arrays.copyOf(png, 32))),
                        NO_IMAGE),
                refused("a PNG that is wider than a PNG can be", Bodies.frame(Pictures.base64(tooWide)), NO_IMAGE),
                refused("a JPEG's first bytes", Bodies.frame(Pictures.base64(Arrays.copyOf(jpeg, 3))), NO_IMAGE));
    }

    /** A JPEG of these bytes, as Base64 text. */
    private static String jpeg(String hex) {
        return Pictures.base64(HexFormat.of().parseHex("ffd8" + hex.replace(" ", "")));
    }

    static Stream<RuleCase> sizes() throws IOException {
        return Stream.of(
                accepted("10 MiB", Bodies.frame(Pictures.pngOfSize(MAX_BYTES))),
                refused(
                        "10 MiB and a byte",
                        Bodies.frame(Pictures.pngOfSize(MAX_BYTES + 1)),
                        "first_frame: has 10485761 bytes, at most 10485760 are allowed"),
                refused(
                        "10 MiB and a byte of something else",
                        Bodies.frame(Pictures.base64(new byte[MAX_BYTES + 1])),
                        "first_frame: has 10485761 bytes, at most 10485760 are allowed"),
                refused(
                        "299 pixels wide",
                        Bodies.frame(Pictures.png(299, 300)),
                        "first_frame: is 299 x 300 pixels, each side must be at least 300"),
                refused(
                        "299 pixels high",
                        Bodies.frame(Pictures.jpeg(400, 299)),
                        "first_frame: is 400 x 299 pixels, each side must be at least 300"),
                accepted("2.5:1", Bodies.frame(Pictures.png(750, 300))),
                accepted("1:2.5", Bodies.frame(Pictures.jpeg(300, 750))),
                refused(
                        "wider than 2.5:1",
                        Bodies.frame(Pictures.jpeg(751, 300)),
                        "first_frame: is 751 x 300 pixels, the ratio must be from 1:2.5 to 2.5:1"),
                refused(
                        "taller than 1:2.5",
                        Bodies.frame(Pictures.png(300, 751)),
                        "first_frame: is 300 x 751 pixels, the ratio must be from 1:2.5 to 2.5:1"));
    }
}
