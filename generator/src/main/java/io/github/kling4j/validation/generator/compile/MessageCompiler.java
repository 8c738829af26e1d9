package io.github.kling4j.validation.generator.compile;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.cel.CelTokens;
import io.github.kling4j.validation.generator.diagnostic.Catalogue;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.diagnostic.Report.Outcome;
import io.github.kling4j.validation.generator.expand.Scanner;
import io.github.kling4j.validation.generator.expression.Comprehension;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.Nullness;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.model.SourceText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compiles a message and the expressions in it. */
final class MessageCompiler {

    private static final Set<Type.Scalar> NOT_SHOWN =
            EnumSet.of(Type.Scalar.NULL, Type.Scalar.NOTHING, Type.Scalar.UINT, Type.Scalar.BYTES);

    private final ExpressionCompiler expressions;
    private final SourceText source;
    private final List<Message.Piece> pieces = new ArrayList<>();
    private Report report = Report.CLEAN;

    private MessageCompiler(SourceText source, ExpressionCompiler expressions) {
        this.source = source;
        this.expressions = expressions;
    }

    static Outcome<Message> read(SourceText source, ExpressionCompiler expressions) {
        MessageCompiler reader = new MessageCompiler(source, expressions);
        reader.read();
        return new Outcome<>(new Message(reader.pieces), reader.report);
    }

    private void read() {
        String text = source.text();
        int at = 0;
        while (at < text.length()) {
            int brace = Scanner.pieceStart(text, at);
            addText(text.substring(at, brace < 0 ? text.length() : brace));
            if (brace < 0) {
                return;
            }
            int end = CelTokens.closing(text, brace);
            if (end == text.length()) {
                report = report.and(Report.of(source.placed(Catalogue.MESSAGE_BRACE.in(brace))));
                return;
            }
            addValue(source.part(brace + 1, end));
            at = end + 1;
        }
    }

    private void addText(String text) {
        if (!text.isEmpty()) {
            pieces.add(new Message.Text(text.replace("{{", "{").replace("}}", "}")));
        }
    }

    private void addValue(SourceText piece) {
        Outcome<@Nullable Expression> result = expressions.piece(piece);
        report = report.and(result.report());
        if (result.value() == null) {
            return;
        }
        Expression expression = withWords(result.value());
        if (isShown(expression.type())) {
            pieces.add(new Message.Value(expression, piece));
        } else {
            report = report.and(Report.of(piece.placed(Catalogue.MESSAGE_TYPE.in(expression.offset()))));
        }
    }

    /**
     * Returns whether values of a type can be printed. Java would print a large unsigned number as a negative one,
     * bytes may be an image, and arrays and enum constants inside lists and maps have no readable text.
     */
    private static boolean isShown(Type type) {
        if (type instanceof Type.ListType list) {
            return isShown(list.item()) && !isArray(list.item()) && !isOfWords(list.item(), list.held());
        }
        if (type instanceof Type.MapType map) {
            return isShown(map.key())
                    && isShown(map.value())
                    && !isArray(map.value())
                    && !isOfWords(map.key(), map.heldKey())
                    && !isOfWords(map.value(), map.held());
        }
        return type instanceof Type.Scalar scalar && !NOT_SHOWN.contains(scalar);
    }

    private static boolean isArray(Type type) {
        return type instanceof Type.ListType list && list.holder() == Type.Holder.ARRAY;
    }

    private static boolean isOfWords(Type item, TypeName held) {
        return item == Type.Scalar.STRING && !held.equals(ClassName.get(String.class));
    }

    /**
     * Converts a list of enums to a list of their words, and an array to a list. Returns other expressions unchanged.
     */
    private static Expression withWords(Expression expression) {
        if (!(expression.type() instanceof Type.ListType list)
                || !isOfWords(list.item(), list.held()) && list.holder() != Type.Holder.ARRAY) {
            return expression;
        }
        int offset = expression.offset();
        Variable word =
                new Variable("$word", true, list.item(), Nullness.of(expression).item(), offset);
        return Comprehension.mapped(expression, word, word, Type.ListType.of(list.item()));
    }
}
