package io.github.kling4j.simulator;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Real pictures, made by the JDK, as Base64 text. */
final class Pictures {

    private Pictures() {}

    static String png(int width, int height) throws IOException {
        return base64(encode("png", width, height));
    }

    static String jpeg(int width, int height) throws IOException {
        return base64(encode("jpeg", width, height));
    }

    static String gif(int width, int height) throws IOException {
        return base64(encode("gif", width, height));
    }

    /** A PNG of 300 x 300 pixels with zeros after its end, up to this many bytes. */
    static String pngOfSize(int bytes) throws IOException {
        return base64(Arrays.copyOf(encode("png", 300, 300), bytes));
    }

    static byte[] encode(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        if (!ImageIO.write(image, format, out)) {
            throw new AssertionError("this JDK writes no " + format);
        }
        return out.toByteArray();
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
