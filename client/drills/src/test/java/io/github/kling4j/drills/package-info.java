/** Edits of the description and what the build makes of them; what moved since it was last accepted. */
package io.github.kling4j.drills;
