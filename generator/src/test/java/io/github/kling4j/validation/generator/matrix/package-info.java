/** The matrix of the guide to models: shapes and places of constraints, containers, and constraints. */
@NullMarked
package io.github.kling4j.validation.generator.matrix;

import org.jspecify.annotations.NullMarked;
