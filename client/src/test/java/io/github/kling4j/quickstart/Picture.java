package io.github.kling4j.quickstart;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A picture of an evening at a harbour. */
final class Picture {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final int HORIZON = 460;

    private Picture() {}

    /** Draws the picture to a PNG file, which is replaced if it exists, and returns the file. */
    static Path draw(Path file) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setPaint(new GradientPaint(0, 0, new Color(0x1b2a6b), 0, HORIZON, new Color(0xff9a5a)));
        pen.fillRect(0, 0, WIDTH, HORIZON);
        pen.setPaint(new Color(0xffe3a1));
        pen.fillOval(820, HORIZON - 110, 180, 180);
        pen.setPaint(new GradientPaint(0, HORIZON, new Color(0xc7664f), 0, HEIGHT, new Color(0x101c45)));
        pen.fillRect(0, HORIZON, WIDTH, HEIGHT - HORIZON);
        pen.setPaint(new Color(0x0b1026));
        pen.fill(new Polygon(new int[] {250, 560, 500, 310}, new int[] {500, 500, 560, 560}, 4));
        pen.fill(new Polygon(new int[] {400, 400, 530}, new int[] {230, 485, 485}, 3));
        pen.dispose();
        ImageIO.write(image, "png", file.toFile());
        return file;
    }
}
