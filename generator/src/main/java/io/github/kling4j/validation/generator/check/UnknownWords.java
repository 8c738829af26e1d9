package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.diagnostic.Diagnosis;
import io.github.kling4j.validation.generator.diagnostic.NearestName;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Comprehension;
import io.github.kling4j.validation.generator.expression.Expression.ListLiteral;
import io.github.kling4j.validation.generator.expression.Expression.Literal;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Problem;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds literals that an open enum is compared with and does not know. */
final class UnknownWords {

    private final Words words = new Words();

    private UnknownWords() {}

    static List<Problem> check(Expression expression) {
        UnknownWords check = new UnknownWords();
        return expression.all().flatMap(check::of).distinct().toList();
    }

    private Stream<Problem> of(Expression expression) {
        if (expression instanceof Comprehension macro) {
            words.bind(macro);
        }
        if (!(expression instanceof Operation operation) || operation.operands().size() != 2) {
            return Stream.empty();
        }
        return switch (operation.operator()) {
            case EQUAL, NOT_EQUAL -> ofEquals(operation.left(), operation.right());
            case IN -> Stream.concat(
                    unknown(words.known(operation.left()), words.literalItems(operation.right())),
                    unknown(words.knownItems(operation.right()), words.literals(operation.left())));
            default -> Stream.empty();
        };
    }

    /** Items that are written out on both sides are compared one by one. */
    private Stream<Problem> ofEquals(Expression left, Expression right) {
        if (left instanceof ListLiteral one
                && right instanceof ListLiteral other
                && one.items().size() == other.items().size()) {
            return IntStream.range(0, one.items().size())
                    .boxed()
                    .flatMap(i -> ofEquals(one.items().get(i), other.items().get(i)));
        }
        return Stream.of(
                        unknown(words.known(left), words.literals(right)),
                        unknown(words.known(right), words.literals(left)),
                        unknown(words.knownItems(left), words.literalItems(right)),
                        unknown(words.knownItems(right), words.literalItems(left)))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> unknown(List<String> known, Stream<Literal> literals) {
        return known.isEmpty()
                ? Stream.empty()
                : literals.filter(literal -> literal.value() instanceof String word && !known.contains(word))
                        .map(literal -> unknown(known, literal));
    }

    private static Problem unknown(List<String> known, Literal literal) {
        String word = String.valueOf(literal.value());
        return new Problem(
                Diagnosis.WORD_UNKNOWN,
                "there is no word \"" + word + "\"" + NearestName.hint(word, known),
                literal.offset());
    }
}
