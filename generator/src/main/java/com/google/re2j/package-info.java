/**
 * Access to the compiled form of a pattern, which RE2/J keeps to its own package. RE2/J is the reference for the syntax
 * and the meaning of patterns, so its own program is translated instead of a second reading of the syntax. The library
 * is relocated into the processor's jar together with this package.
 */
@NullMarked
package com.google.re2j;

import org.jspecify.annotations.NullMarked;
