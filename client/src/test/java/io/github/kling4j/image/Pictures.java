package io.github.kling4j.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Creates real image files. */
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

    /** Returns a JPEG with four colour components for printing, whose pixels many readers cannot decode. */
    public static byte[] printJpeg(int width, int height) {
        Raster colours = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
        return jpeg(new IIOImage(colours, null, null), ImageWriteParam.MODE_DISABLED);
    }

    /** Returns a progressive greyscale JPEG, which has several scans. */
    public static byte[] progressiveJpeg(int width, int height) {
        BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        return jpeg(new IIOImage(grey, null, null), ImageWriteParam.MODE_DEFAULT);
    }

    private static byte[] jpeg(IIOImage image, int progressive) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setProgressiveMode(progressive);
        try (ImageOutputStream output = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(output);
            writer.write(null, image, how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** Returns a PNG of exactly the given size: readers ignore the bytes after its end. */
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
