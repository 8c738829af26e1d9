/** The only place that knows cel-java: text goes in, checked expressions or problems come out. */
@NullMarked
package io.github.kling4j.validation.generator.cel;

import org.jspecify.annotations.NullMarked;
