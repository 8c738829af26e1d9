package io.github.kling4j.validation.generator.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.read.Names;
import java.util.List;

/** The run-time classes that generated code uses. */
@SuppressWarnings("JavaLangClash") // This package does not use the class of the JDK.
final class Runtime {

    static final ClassName VALIDATOR = ClassName.get(Names.VALIDATION, "Validator");
    static final ClassName RULE_SET = ClassName.get(Names.VALIDATION, "RuleSet");
    static final ClassName VALIDATORS = ClassName.get(Names.VALIDATION, "Validators");
    static final ClassName VIOLATION = ClassName.get(Names.VALIDATION, "Violation");
    static final ClassName VIOLATIONS = ClassName.get(Names.VALIDATION, "Violations");
    static final ClassName KNOWN_RULES = ClassName.get(Names.VALIDATION, "KnownRules");
    static final ClassName RULE_IDS = ClassName.get(Names.VALIDATION, "RuleIds");
    static final ClassName TEXT_CONSTRAINTS = ClassName.get(Names.VALIDATION, "TextConstraints");
    static final ClassName CURRENT_TIME = ClassName.get(Names.VALIDATION, "CurrentTime");
    static final ClassName CUSTOM_CONSTRAINT = ClassName.get(Names.VALIDATION, "CustomConstraint");
    static final TypeName FOUND = ParameterizedTypeName.get(ClassName.get(List.class), VIOLATION);

    private Runtime() {}
}
