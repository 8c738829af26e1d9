package io.github.kling4j.validation.generator.model;

import java.util.Set;

/**
 * A named Java module.
 *
 * @param name its name
 * @param provides the names of the rule sets that it provides as services
 */
public record ModuleDeclaration(String name, Set<String> provides) {}
