/** The endpoints, and requests built from options. The lists of endpoints and properties are generated. */
@NullMarked
package io.github.kling4j.cli.request;

import org.jspecify.annotations.NullMarked;
