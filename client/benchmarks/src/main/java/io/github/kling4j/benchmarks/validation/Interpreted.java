package io.github.kling4j.benchmarks.validation;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import io.github.kling4j.image.Image;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * cel-java: every rule is an expression, parsed and checked once, and interpreted over a request as maps and lists. The
 * form of an image and the names of elements are functions in Java, because CEL has no expression for them. A rule of an
 * item is a rule of its list, because macros of CEL do not return the item.
 */
final class Interpreted implements Peer<Map<String, Object>> {

    private record Program(String rule, String path, CelRuntime.Program program) {}

    private final List<Program> programs = new ArrayList<>();

    Interpreted() {
        CelCompiler compiler = CelCompilerFactory.standardCelCompilerBuilder()
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addVar("this", MapType.create(SimpleType.STRING, SimpleType.DYN))
                .addFunctionDeclarations(
                        CelFunctionDecl.newFunctionDeclaration(
                                "isUrl", CelOverloadDecl.newGlobalOverload("isUrl", SimpleType.BOOL, SimpleType.DYN)),
                        CelFunctionDecl.newFunctionDeclaration(
                                "isImage",
                                CelOverloadDecl.newGlobalOverload("isImage", SimpleType.BOOL, SimpleType.DYN)),
                        CelFunctionDecl.newFunctionDeclaration(
                                "areElements",
                                CelOverloadDecl.newGlobalOverload(
                                        "areElements", SimpleType.BOOL, SimpleType.DYN, SimpleType.DYN)),
                        CelFunctionDecl.newFunctionDeclaration(
                                "sum",
                                CelOverloadDecl.newMemberOverload(
                                        "sum", SimpleType.INT, ListType.create(SimpleType.DYN))))
                .build();
        CelRuntime runtime = CelRuntimeFactory.standardCelRuntimeBuilder()
                .addFunctionBindings(
                        CelFunctionBinding.from("isUrl", String.class, Image::isUrl),
                        CelFunctionBinding.from("isImage", String.class, text -> Images.brokenRule(text) == null),
                        CelFunctionBinding.from(
                                "areElements",
                                String.class,
                                Long.class,
                                (text, elements) -> ElementNames.firstMissing(text, (int) (long) elements) == null),
                        CelFunctionBinding.from("sum", List.class, Interpreted::sum))
                .build();
        for (CelRules.Text text : CelRules.ALL) {
            try {
                CelAbstractSyntaxTree checked =
                        compiler.compile(text.expression()).getAst();
                programs.add(new Program(text.rule(), text.path(), runtime.createProgram(checked)));
            } catch (CelValidationException | CelEvaluationException e) {
                throw new IllegalStateException(text.expression(), e);
            }
        }
    }

    private static long sum(List<?> numbers) {
        return numbers.stream().mapToLong(number -> (Long) number).sum();
    }

    @Override
    public List<Finding> validate(Map<String, Object> request) {
        List<Finding> broken = new ArrayList<>();
        Map<String, Object> variables = Map.of("this", request);
        for (Program program : programs) {
            if (!isKept(program, variables)) {
                broken.add(new Finding(program.rule(), program.path()));
            }
        }
        return broken;
    }

    private static boolean isKept(Program program, Map<String, Object> variables) {
        try {
            return Boolean.TRUE.equals(program.program().eval(variables));
        } catch (CelEvaluationException e) {
            // Such as a rule over a property that is missing; another rule says that it is.
            return true;
        }
    }

    @Override
    public Set<Finding> findings(Map<String, Object> request) {
        return new TreeSet<>(validate(request));
    }
}
