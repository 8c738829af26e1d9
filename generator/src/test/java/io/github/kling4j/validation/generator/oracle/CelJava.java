package io.github.kling4j.validation.generator.oracle;

import dev.cel.common.CelOptions;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.extensions.CelExtensions;
import dev.cel.parser.CelMacro;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The compiler and the run time of cel-java, with its extension libraries and additional functions. */
public final class CelJava {

    private static final CelOptions OPTIONS = CelOptions.current()
            .enableHeterogeneousNumericComparisons(true)
            .enableQuotedIdentifierSyntax(true)
            .build();

    private CelJava() {}

    /** Returns a compiler without variables, for expressions in which the types of all lists are known. */
    public static CelCompilerBuilder compiler() {
        return compiler(true);
    }

    /**
     * Returns a compiler without variables, with replacements for some standard macros.
     *
     * @param areListsTyped whether the types of the items of all lists are known
     */
    public static CelCompilerBuilder compiler(boolean areListsTyped, CelMacro... others) {
        List<CelStandardMacro> standard = new ArrayList<>(CelStandardMacro.STANDARD_MACROS);
        standard.add(CelStandardMacro.EXISTS_ONE_NEW);
        standard.removeIf(macro ->
                Arrays.stream(others).anyMatch(other -> other.getFunction().equals(macro.getFunction())));
        return CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(standard)
                .addMacros(others)
                .addLibraries(
                        CelExtensions.strings(),
                        CelExtensions.math(),
                        CelExtensions.lists(),
                        CelExtensions.sets(OPTIONS),
                        CelExtensions.encoders(OPTIONS),
                        CelExtensions.bindings(),
                        CelExtensions.optional(),
                        CelExtensions.comprehensions())
                .addFunctionDeclarations(Protovalidate.declarations())
                .addFunctionDeclarations(OtherFunctions.declarations(areListsTyped));
    }

    /** Returns the run time. */
    public static CelRuntime runtime() {
        return CelRuntimeFactory.standardCelRuntimeBuilder()
                .setOptions(OPTIONS)
                .addLibraries(
                        CelExtensions.strings(),
                        CelExtensions.math(),
                        CelExtensions.lists(),
                        CelExtensions.sets(OPTIONS),
                        CelExtensions.encoders(OPTIONS),
                        CelExtensions.optional(),
                        CelExtensions.comprehensions())
                .addFunctionBindings(Protovalidate.bindings())
                .addFunctionBindings(OtherFunctions.bindings())
                .build();
    }
}
