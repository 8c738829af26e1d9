package io.github.kling4j.validation.generator.model;

import java.util.Set;

/**
 * A named module.
 *
 * @param name its name
 * @param provides the names of the classes with which it provides the service of rule sets
 */
public record ModuleDeclaration(String name, Set<String> provides) {}
