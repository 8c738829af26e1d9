package io.github.kling4j.simulator.rules;

/**
 * The size of an image.
 *
 * @param width the width in pixels
 * @param height the height in pixels
 */
record PixelSize(long width, long height) {

    @Override
    public String toString() {
        return width + " x " + height;
    }
}
