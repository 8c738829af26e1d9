/**
 * Images in requests: a URL, Base64 text, a file or bytes.
 *
 * <p>{@link Image} is the value, {@link ImageJsonAdapter} its JSON adapter, {@link JsonWithImages} the JSON of an
 * object that contains images. This package only reads and writes images; the rules for valid images are in {@link
 * io.github.kling4j.rules.ImageRules}.
 */
@NullMarked
package io.github.kling4j.image;

import org.jspecify.annotations.NullMarked;
