package io.github.kling4j.benchmarks.function;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.extensions.CelExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import io.github.kling4j.validation.cel.Addresses;
import io.github.kling4j.validation.cel.Hosts;

/**
 * cel-java with its extensions. The functions of protovalidate and of Kubernetes, which it does not have, are bound to
 * the same Java that ours call, so that only the interpreter differs.
 */
final class InterpretedFunctions {

    private static final CelType TEXT = SimpleType.STRING;
    private static final CelType CIDR = OpaqueType.create("net.CIDR");

    private InterpretedFunctions() {}

    static CelRuntime.Program program(String expression) throws Exception {
        CelCompiler compiler = CelCompilerFactory.standardCelCompilerBuilder()
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addLibraries(
                        CelExtensions.strings(),
                        CelExtensions.math(),
                        CelExtensions.lists(),
                        CelExtensions.sets(CelOptions.DEFAULT),
                        CelExtensions.optional(),
                        CelExtensions.bindings(),
                        CelExtensions.comprehensions())
                .setTypeProvider(new InterpretedSite())
                .addVar("this", InterpretedSite.TYPE)
                .addVar("now", SimpleType.TIMESTAMP)
                .addFunctionDeclarations(
                        member("isHostname", SimpleType.BOOL, TEXT),
                        member("isEmail", SimpleType.BOOL, TEXT),
                        global("isIP", SimpleType.BOOL),
                        global("cidr", CIDR),
                        member("containsIP", SimpleType.BOOL, CIDR, TEXT))
                .build();
        CelRuntime runtime = CelRuntimeFactory.standardCelRuntimeBuilder()
                .addLibraries(
                        CelExtensions.strings(),
                        CelExtensions.math(),
                        CelExtensions.lists(),
                        CelExtensions.sets(CelOptions.DEFAULT),
                        CelExtensions.optional(),
                        CelExtensions.comprehensions())
                .addFunctionBindings(
                        CelFunctionBinding.from("isHostname", String.class, Hosts::isHostname),
                        CelFunctionBinding.from("isEmail", String.class, Hosts::isEmail),
                        CelFunctionBinding.from("isIP", String.class, Addresses::isIp),
                        CelFunctionBinding.from("cidr", String.class, Addresses::cidr),
                        CelFunctionBinding.from("containsIP", String.class, String.class, Addresses::containsIp))
                .build();
        return runtime.createProgram(compiler.compile(expression).getAst());
    }

    private static CelFunctionDecl member(String name, CelType result, CelType... parameters) {
        return CelFunctionDecl.newFunctionDeclaration(
                name, CelOverloadDecl.newMemberOverload(name, result, parameters));
    }

    private static CelFunctionDecl global(String name, CelType result) {
        return CelFunctionDecl.newFunctionDeclaration(name, CelOverloadDecl.newGlobalOverload(name, result, TEXT));
    }
}
