package io.github.kling4j.validation.generator.check;

import com.palantir.javapoet.ClassName;

/**
 * Who has an id.
 *
 * @param type a rule interface; of rules that were compiled before, only their model is known
 * @param isCompiled whether the rules were compiled before
 */
public record IdOwner(ClassName type, boolean isCompiled) {

    /** Says who it is, to the author of what stands beside a type. */
    String named(ClassName beside) {
        String name = type.packageName().equals(beside.packageName())
                ? String.join(".", type.simpleNames())
                : type.canonicalName();
        return isCompiled ? "a rule compiled with " + name : name;
    }
}
