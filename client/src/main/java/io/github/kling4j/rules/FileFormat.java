package io.github.kling4j.rules;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A format that is often sent instead of PNG or JPEG. It is used only in messages: unknown formats are rejected as
 * well.
 *
 * @param name completes a sentence after "but"
 * @param beginning a pattern of the first bytes, each as the character of that number
 */
record FileFormat(String name, Pattern beginning) {

    /** The number of bytes that every pattern needs. */
    static final int LONGEST = 32;

    private static final List<FileFormat> KNOWN = List.of(
            format("Apple's own variant of PNG (CgBI)", "\\x89PNG\r\n\\x1a\n....CgBI"),
            format("MNG", "\\x8aMNG"),
            format("JPEG-LS", "\\xff\\xd8\\xff\\xf7"),
            format("JPEG 2000", "\0\0\0\\x0cjP  |\\xff\\x4f\\xff\\x51"),
            format("JPEG XL", "\\xff\\x0a|\0\0\0\\x0cJXL "),
            format("JPEG XR", "II\\xbc"),
            format("GIF", "GIF8[79]a"),
            format("WebP", "RIFF....WEBP"),
            format("AVIF", "....ftypavi[fs]"),
            format("HEIC", "....ftyp(?:he[iv].|mi[fa]1|msf1)"),
            format("a video or another file of the MP4 family", "....ftyp"),
            format("TIFF", "II[*+]\0|MM\0[*+]"),
            format("BMP", "BM.{12}[\\x0c-\\x80]\0\0\0"),
            format("a Windows icon", "\0\0[\\x01\\x02]\0"),
            format("a Photoshop document", "8BPS"),
            format("PDF", "%PDF-"),
            format("an HTML page", "(?i)\\s*<(?:!doctype\\s+)?html"),
            format("SVG or other XML", "(?:\\xef\\xbb\\xbf)?\\s*<(?:\\?xml|svg|!--|!DOCTYPE)"),
            format("gzip", "\\x1f\\x8b"),
            format("ZIP", "PK\\x03\\x04"),
            format("the text of a data: URI; decode it first", "(?i)data:image/"),
            format("Base64 text; decode it first, or pass it to Image.base64", "iVBORw0KGgo|/9j/"));

    private static FileFormat format(String name, String beginning) {
        return new FileFormat(name, Pattern.compile(beginning, Pattern.DOTALL));
    }

    /** Returns the name of the format of a file with these first bytes; null if it is unknown. */
    static @Nullable String nameOf(byte[] firstBytes) {
        String characters = new String(firstBytes, StandardCharsets.ISO_8859_1);
        for (FileFormat format : KNOWN) {
            if (format.beginning.matcher(characters).lookingAt()) {
                return format.name;
            }
        }
        return null;
    }
}
