package io.github.kling4j.validation.generator.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.diagnostic.ExpressionCatalogue;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.function.OwnFunctions;
import io.github.kling4j.validation.generator.function.Table;
import io.github.kling4j.validation.generator.model.OwnFunction;
import io.github.kling4j.validation.generator.model.Rule.Signature;
import io.github.kling4j.validation.generator.model.RuleInterface.Access;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Checks that expressions can call the methods marked with {@code @CelFunction}. */
public final class FunctionCheck {

    private FunctionCheck() {}

    /**
     * Checks the {@code @CelFunction} methods of a rule interface.
     *
     * @param from the package of the generated code that calls the methods
     * @param isModel returns whether a type is a model
     */
    public static Report of(List<OwnFunction> functions, String from, Predicate<ClassName> isModel) {
        Set<List<Object>> taken = new HashSet<>();
        return Report.of(functions.stream().map(function -> {
            Report report = one(function, from, isModel);
            boolean isTaken = report.isClean() && !taken.add(called(function, isModel));
            return report.and(Report.when(
                    isTaken,
                    ExpressionCatalogue.FUNCTION_TWICE.at(
                            function.place(), function.signature().name())));
        }));
    }

    private static Report one(OwnFunction function, String from, Predicate<ClassName> isModel) {
        Signature signature = function.signature();
        boolean isNear = function.owner().packageName().equals(from);
        boolean isSeen = function.access() == Access.PUBLIC || isNear && function.access() == Access.PACKAGE;
        return Report.of(Stream.of(
                Report.when(
                        !signature.isStatic(),
                        ExpressionCatalogue.FUNCTION_STATIC.at(function.place(), signature.name())),
                Report.when(
                        !isSeen,
                        ExpressionCatalogue.FUNCTION_HIDDEN.at(function.place(), signature.name(), home(from))),
                Report.when(
                        signature.throwsChecked(),
                        ExpressionCatalogue.FUNCTION_THROWS.at(function.place(), signature.name())),
                Report.when(
                        Table.BUILT_IN.written().containsKey(signature.name()),
                        ExpressionCatalogue.FUNCTION_TAKEN.at(function.place(), signature.name())),
                types(function, isModel)));
    }

    private static Report types(OwnFunction function, Predicate<ClassName> isModel) {
        Stream<TypeName> types = Stream.concat(
                function.signature().parameters().stream(),
                Stream.of(function.signature().returns()));
        return types.filter(type -> OwnFunctions.type(type, isModel).isEmpty())
                .findFirst()
                .map(type -> Report.of(ExpressionCatalogue.FUNCTION_TYPE.at(
                        function.place(), function.signature().name(), type)))
                .orElse(Report.CLEAN);
    }

    /**
     * Returns the name of a method and the CEL types of its parameters. Calls of two methods with equal names and types
     * could not be distinguished.
     */
    private static List<Object> called(OwnFunction function, Predicate<ClassName> isModel) {
        List<String> parameters = function.signature().parameters().stream()
                .map(parameter -> OwnFunctions.type(parameter, isModel))
                .flatMap(Optional::stream)
                .map(Type::cel)
                .toList();
        return List.of(function.signature().name(), parameters);
    }

    private static String home(String from) {
        return from.isEmpty() ? "the unnamed package" : "package " + from;
    }
}
