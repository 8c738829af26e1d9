package io.github.kling4j.benchmarks.upload;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** A picture in a file of 10,000,000 bytes: readers stop at its end and ignore the rest. */
public final class Frame {

    static final int SIZE = 10_000_000;

    private Frame() {}

    /** Writes the file, which is deleted when the virtual machine ends. */
    public static Path write() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB), "png", png);
        Path file = Files.createTempFile("frame", ".png");
        file.toFile().deleteOnExit();
        return Files.write(file, Arrays.copyOf(png.toByteArray(), SIZE));
    }
}
