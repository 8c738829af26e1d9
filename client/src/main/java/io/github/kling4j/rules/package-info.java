/**
 * The rules of the API: constraints in its reference that a schema cannot express.
 *
 * <p>Each interface belongs to one type and is enforced wherever that type occurs: {@link ImageRules} applies to every
 * image of every request. A property is <em>given</em> if it is present, not null and not the empty string; an empty
 * list is given. The ids of the rules are stable.
 */
@NullMarked
package io.github.kling4j.rules;

import org.jspecify.annotations.NullMarked;
