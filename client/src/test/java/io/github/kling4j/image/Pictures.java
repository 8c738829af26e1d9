package io.github.kling4j.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

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

    /** Returns a JPEG of four colours, as printers use them: its pixels are beyond many readers. */
    public static byte[] printJpeg(int width, int height) {
        WritableRaster colours = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(colours, null, null), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
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
