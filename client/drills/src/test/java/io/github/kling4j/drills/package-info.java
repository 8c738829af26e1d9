/** Edits of the description with the results of the build, and changes since the last accepted state. */
package io.github.kling4j.drills;
