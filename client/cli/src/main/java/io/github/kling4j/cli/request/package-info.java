/** The endpoints, and requests made of options. The lists of endpoints and properties are generated. */
@NullMarked
package io.github.kling4j.cli.request;

import org.jspecify.annotations.NullMarked;
