/**
 * Access to the compiled form of a pattern, which is package-private in RE2/J. RE2/J is the reference for the syntax
 * and the meaning of patterns, so its program is translated instead of parsing the syntax again. The library is
 * relocated into the processor's jar together with this package.
 */
@NullMarked
package com.google.re2j;

import org.jspecify.annotations.NullMarked;
