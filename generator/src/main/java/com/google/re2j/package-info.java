/**
 * Access to the compiled form of a pattern, which is package-private in RE2/J. RE2/J is the reference for the syntax
 * and the meaning of patterns, so the processor translates the program that RE2/J compiles, and does not parse the
 * syntax again. RE2/J is relocated into the processor's jar together with this package.
 */
@NullMarked
package com.google.re2j;

import org.jspecify.annotations.NullMarked;
