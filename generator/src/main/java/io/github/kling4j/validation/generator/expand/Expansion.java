package io.github.kling4j.validation.generator.expand;

import io.github.kling4j.validation.generator.expression.Identifiers;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.Rule.Written;
import io.github.kling4j.validation.generator.model.RuleAnnotation;
import io.github.kling4j.validation.generator.model.RuleAnnotation.Member;
import io.github.kling4j.validation.generator.model.SourceText;
import io.github.kling4j.validation.generator.model.SourceText.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The text of a definition while members are put in their places.
 *
 * <p>{@code this.$name} takes the name of a property, {@code '$name'} takes text, and {@code $name} elsewhere an
 * expression. A member that holds several stands in brackets, where the item is repeated for each value.
 */
final class Expansion {

    private final RuleAnnotation annotation;
    private final Model model;
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<String, Written> current = new HashMap<>();

    private Expansion(RuleAnnotation annotation, Model model) {
        this.annotation = annotation;
        this.model = model;
    }

    /** Returns whether a text is the same wherever the annotation is used, so that its own place is the right one. */
    static boolean isFixed(Written template) {
        return Scanner.names(template.text()).isEmpty();
    }

    /** Returns an expression. */
    static SourceText expression(Written template, RuleAnnotation annotation, Model model) {
        if (isFixed(template)) {
            return SourceText.of(fixed(template, annotation));
        }
        Expansion expansion = new Expansion(annotation, model);
        expansion.addExpression(template.text());
        return expansion.result();
    }

    /** Returns a message: members outside of braces stand for their text, those inside for expressions. */
    static SourceText message(Written written, RuleAnnotation annotation, Model model) {
        if (isFixed(written)) {
            return SourceText.of(fixed(written, annotation));
        }
        String template = written.text();
        Expansion expansion = new Expansion(annotation, model);
        int at = 0;
        while (at < template.length()) {
            int brace = Scanner.pieceStart(template, at);
            expansion.addText(
                    template.substring(at, brace < 0 ? template.length() : brace), Expansion::withPlainBraces);
            if (brace < 0) {
                break;
            }
            int end = Scanner.closing(template, brace);
            expansion.text.append('{');
            expansion.addExpression(template.substring(brace + 1, end));
            expansion.text.append(template, end, Math.min(end + 1, template.length()));
            at = end + 1;
        }
        return expansion.result();
    }

    /** Returns plain text, such as an id or the name of a property. */
    static Written plain(Written template, RuleAnnotation annotation, Model model) {
        if (isFixed(template)) {
            return fixed(template, annotation);
        }
        Expansion expansion = new Expansion(annotation, model);
        expansion.addText(template.text(), UnaryOperator.identity());
        return expansion.pieces.size() == 1
                ? new Written(expansion.text.toString(), expansion.pieces.get(0).origin().place())
                : new Written(expansion.text.toString(), annotation.place());
    }

    private static Written fixed(Written text, RuleAnnotation annotation) {
        return new Written(text.text(), text.place().orElse(annotation.place()));
    }

    private SourceText result() {
        return new SourceText(text.toString(), annotation.place(), pieces);
    }

    private static String withPlainBraces(String text) {
        return text.replace("{", "{{").replace("}", "}}");
    }

    private void addText(String template, UnaryOperator<String> shown) {
        addPlain(template, name -> {
            Member member = member(name);
            String values = member.values().stream().map(Written::text).collect(Collectors.joining(", "));
            add(shown.apply(values), member.values());
        });
    }

    /** Adds text in which only members have a meaning of their own; a dollar that begins no name is one. */
    private void addPlain(String template, Consumer<String> addMember) {
        int at = 0;
        for (int dollar = template.indexOf('$'); dollar >= 0; dollar = template.indexOf('$', at)) {
            String name = Scanner.name(template, dollar + 1);
            text.append(template, at, name.isEmpty() ? dollar + 1 : dollar);
            if (!name.isEmpty()) {
                addMember.accept(name);
            }
            at = dollar + 1 + name.length();
        }
        text.append(template, at, template.length());
    }

    private void addExpression(String template) {
        int at = 0;
        while (at < template.length()) {
            char c = template.charAt(at);
            if (c == '\'' || c == '"') {
                int end = Scanner.quoteEnd(template, at);
                addQuoted(template.substring(at, end));
                at = end;
            } else if (c == '[') {
                int end = Scanner.closing(template, at);
                addItems(template.substring(at + 1, end));
                at = end + 1;
            } else if (c == '$') {
                String name = Scanner.name(template, at + 1);
                int end = at + 1 + name.length();
                boolean isProperty = at > 0 && template.charAt(at - 1) == '.';
                boolean isEnclosed = at > 0 && template.charAt(at - 1) == '(' && template.startsWith(")", end);
                addMember(name, isProperty, isEnclosed);
                at = end;
            } else {
                text.append(c);
                at++;
            }
        }
    }

    private void addItems(String items) {
        text.append('[');
        String separator = "";
        for (String item : Scanner.items(items)) {
            List<Member> lists = Scanner.names(item).stream()
                    .map(this::member)
                    .filter(member -> member.isList() && !current.containsKey(member.name()))
                    .toList();
            if (lists.size() > 1) {
                throw new Misdefined(annotation, "one item holds two lists, $"
                        + lists.get(0).name() + " and $" + lists.get(1).name());
            }
            if (lists.isEmpty()) {
                text.append(separator);
                addExpression(item);
                separator = ", ";
                continue;
            }
            for (Written value : lists.get(0).values()) {
                text.append(separator);
                current.put(lists.get(0).name(), value);
                addExpression(item.strip());
                current.remove(lists.get(0).name());
                separator = ", ";
            }
        }
        text.append(']');
    }

    private void addQuoted(String quoted) {
        addPlain(quoted, name -> {
            Written value = value(member(name));
            add(Scanner.escaped(value.text()), List.of(value));
        });
    }

    /** A condition stands in parentheses, unless they are there already. */
    private void addMember(String name, boolean isProperty, boolean isEnclosed) {
        Member member = member(name);
        Written value = value(member);
        if (isProperty) {
            add(Identifiers.written(value.text()), List.of(value));
        } else if (member.isText() && model.property(value.text()).isPresent()) {
            add("given(this." + Identifiers.written(value.text()) + ")", List.of(value));
        } else if (!member.isText() || isEnclosed) {
            add(value.text(), List.of(value));
        } else {
            text.append('(');
            add(value.text(), List.of(value));
            text.append(')');
        }
    }

    private void add(String piece, List<Written> origins) {
        int start = text.length();
        text.append(piece);
        if (!origins.isEmpty()) {
            pieces.add(new Piece(start, text.length(), origins.get(0)));
        }
    }

    private Member member(String name) {
        return annotation.member(name)
                .orElseThrow(() -> new Misdefined(annotation, "$" + name + " names none of its members"));
    }

    private Written value(Member member) {
        Written repeated = current.get(member.name());
        if (repeated != null) {
            return repeated;
        }
        if (member.isList()) {
            throw new Misdefined(
                    annotation, "$" + member.name() + " holds several: write it in an item between brackets");
        }
        return member.values().get(0);
    }
}
