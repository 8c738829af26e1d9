package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.diagnostic.Diagnosis;
import io.github.kling4j.validation.generator.diagnostic.NearestName;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Comprehension;
import io.github.kling4j.validation.generator.expression.Expression.ListLiteral;
import io.github.kling4j.validation.generator.expression.Expression.Literal;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Expression.Select;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.Operator;
import io.github.kling4j.validation.generator.expression.Problem;
import io.github.kling4j.validation.generator.model.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds literals that an open enum is compared with and does not know. */
final class UnknownWords {

    private final Map<String, List<String>> wordsOfVariables = new HashMap<>();

    private UnknownWords() {}

    static List<Problem> check(Expression expression) {
        UnknownWords check = new UnknownWords();
        return expression.all().flatMap(check::of).toList();
    }

    private Stream<Problem> of(Expression expression) {
        if (expression instanceof Comprehension macro
                && macro.range() instanceof Select list
                && list.property().value().item() != null) {
            wordsOfVariables.put(macro.variable().name(), list.property().value().item().words());
        }
        if (!(expression instanceof Operation operation) || operation.operands().size() != 2) {
            return Stream.empty();
        }
        boolean isEquality = operation.operator() == Operator.EQUAL || operation.operator() == Operator.NOT_EQUAL;
        if (isEquality) {
            return Stream.concat(of(operation.left(), operation.right()), of(operation.right(), operation.left()));
        }
        if (operation.operator() == Operator.IN && operation.right() instanceof ListLiteral list) {
            return list.items().stream().flatMap(item -> of(operation.left(), item));
        }
        boolean isInList = operation.operator() == Operator.IN && operation.right() instanceof Select;
        return isInList ? unknown(itemWords((Select) operation.right()), operation.left()) : Stream.empty();
    }

    private Stream<Problem> of(Expression openEnum, Expression word) {
        if (openEnum instanceof Select select && select.property().value().kind() == Value.Kind.OPEN_ENUM) {
            return unknown(select.property().value().words(), word);
        }
        return openEnum instanceof Variable variable
                ? unknown(wordsOfVariables.getOrDefault(variable.name(), List.of()), word)
                : Stream.empty();
    }

    private static List<String> itemWords(Select list) {
        return list.property().value().item() == null ? List.of() : list.property().value().item().words();
    }

    private static Stream<Problem> unknown(List<String> words, Expression expression) {
        if (words.isEmpty() || !(expression instanceof Literal literal) || !(literal.value() instanceof String word)) {
            return Stream.empty();
        }
        return words.contains(word)
                ? Stream.empty()
                : Stream.of(new Problem(
                        Diagnosis.WORD_UNKNOWN,
                        "there is no word \"" + word + "\"" + NearestName.hint(word, words),
                        literal.offset()));
    }
}
