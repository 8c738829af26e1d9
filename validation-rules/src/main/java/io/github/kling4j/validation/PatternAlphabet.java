package io.github.kling4j.validation;

/** Maps each code point to its class. A pattern does not distinguish the code points of one class. */
final class PatternAlphabet {

    private static final int ASCII = 0x80;

    /** The first code point of each interval except the lowest one, in descending order. */
    private final int[] starts;

    private final String classes;
    private final byte[] ascii = new byte[ASCII];
    private final int size;

    PatternAlphabet(String starts, String classes) {
        this.starts = starts.codePoints().toArray();
        this.classes = classes;
        int largest = 0;
        for (int i = 0; i < classes.length(); i++) {
            largest = Math.max(largest, LinearPattern.number(classes, i));
        }
        this.size = largest + 1;
        // A class that does not fit in a byte is looked up each time.
        for (int codePoint = 0; codePoint < ASCII; codePoint++) {
            int found = lookUp(codePoint);
            ascii[codePoint] = (byte) (found <= Byte.MAX_VALUE ? found : -1);
        }
    }

    /** Returns the number of classes. */
    int size() {
        return size;
    }

    int classOf(int codePoint) {
        if (codePoint < ASCII) {
            int known = ascii[codePoint];
            return known >= 0 ? known : lookUp(codePoint);
        }
        return lookUp(codePoint);
    }

    private int lookUp(int codePoint) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (codePoint >= starts[middle]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return LinearPattern.number(classes, low);
    }
}
