package io.github.kling4j.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Real image files, drawn for the occasion. */
public final class Pictures {

    private Pictures() {}

    public static byte[] png(int width, int height) {
        return file("png", width, height);
    }

    public static byte[] jpeg(int width, int height) {
        return file("jpg", width, height);
    }

    public static byte[] gif(int width, int height) {
        return file("gif", width, height);
    }

    /** Returns a PNG of exactly this many bytes: readers stop at its end and pass over what follows. */
    public static byte[] pngOfSize(int bytes) {
        return Arrays.copyOf(png(300, 300), bytes);
    }

    private static byte[] file(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(0, 0, width, height);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalArgumentException(format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
