package io.github.kling4j.validation.generator.model;

import java.util.Set;

/**
 * A named module.
 *
 * @param name its name
 * @param provides the names of the rule sets that it provides
 */
public record ModuleDeclaration(String name, Set<String> provides) {}
