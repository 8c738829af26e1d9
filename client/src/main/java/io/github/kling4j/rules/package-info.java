/**
 * The rules of the API: what its reference asks for and a schema cannot say.
 *
 * <p>Each interface belongs to one type and is enforced wherever that type occurs: {@link ImageRules} covers every
 * image of every request. A property is <em>given</em> when it is present, not null and not the empty text; an empty
 * list is given. The ids of the rules are stable.
 */
@NullMarked
package io.github.kling4j.rules;

import org.jspecify.annotations.NullMarked;
