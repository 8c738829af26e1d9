/**
 * Images as a request holds them: a URL, Base64 text, a file or bytes.
 *
 * <p>{@link Image} is the value, {@link ImageJsonAdapter} its JSON, {@link JsonWithImages} the JSON of what holds some.
 * What makes an image acceptable to the service is said elsewhere, by its rules; here an image only knows how to be
 * read and written.
 */
@NullMarked
package io.github.kling4j.image;

import org.jspecify.annotations.NullMarked;
