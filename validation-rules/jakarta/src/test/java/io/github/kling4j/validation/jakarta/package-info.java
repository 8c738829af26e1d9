@NullMarked
package io.github.kling4j.validation.jakarta;

import org.jspecify.annotations.NullMarked;
