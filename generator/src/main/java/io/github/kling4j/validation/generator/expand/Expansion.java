package io.github.kling4j.validation.generator.expand;

import io.github.kling4j.validation.generator.cel.CelTokens;
import io.github.kling4j.validation.generator.cel.CelTokens.CelToken;
import io.github.kling4j.validation.generator.cel.CelTokens.Kind;
import io.github.kling4j.validation.generator.diagnostic.Catalogue;
import io.github.kling4j.validation.generator.expression.Identifiers;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.Rule.Written;
import io.github.kling4j.validation.generator.model.RuleAnnotation;
import io.github.kling4j.validation.generator.model.RuleAnnotation.Member;
import io.github.kling4j.validation.generator.model.SourceText;
import io.github.kling4j.validation.generator.model.SourceText.Piece;
import io.github.kling4j.validation.generator.model.SourceText.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Replaces the placeholders in the text of a definition with the values of a rule annotation's members.
 *
 * <p>{@code this.$name} is replaced by the name of a property, {@code '$name'} by text, and any other {@code $name} by
 * an expression. A placeholder for a member with several values must be in an item of a list literal, and the item is
 * repeated for each value.
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

    /**
     * Returns whether a text contains no placeholders. Problems in such a text are reported at the place of the text,
     * not at the use of the annotation.
     */
    static boolean isFixed(Written template) {
        return Scanner.names(template.text()).isEmpty();
    }

    /** Returns an expression with its placeholders replaced. */
    static SourceText expression(Written template, RuleAnnotation annotation, Model model) {
        if (isFixed(template)) {
            return SourceText.of(fixed(template, annotation));
        }
        Expansion expansion = new Expansion(annotation, model);
        expansion.addExpression(template.text());
        return expansion.result();
    }

    /** Returns a message with its placeholders replaced: outside braces by text, and inside braces by expressions. */
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
            int end = CelTokens.closing(template, brace);
            expansion.text.append('{');
            expansion.addExpression(template.substring(brace + 1, end));
            expansion.text.append(template, end, Math.min(end + 1, template.length()));
            at = end + 1;
        }
        return expansion.result();
    }

    /** Returns plain text, such as an id or the name of a property, with its placeholders replaced. */
    static Written plain(Written template, RuleAnnotation annotation, Model model) {
        if (isFixed(template)) {
            return fixed(template, annotation);
        }
        Expansion expansion = new Expansion(annotation, model);
        expansion.addText(template.text(), UnaryOperator.identity());
        return expansion.pieces.size() == 1
                ? new Written(
                        expansion.text.toString(),
                        expansion.pieces.get(0).origin().place())
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
            boolean isExpression = member.isText() && Composition.isExpression(name, annotation);
            String values = member.values().stream()
                    .map(value -> isExpression ? Template.stripped(value.text()) : value.text())
                    .collect(Collectors.joining(", "));
            add(shown.apply(values), member.values(), Role.TEXT);
        });
    }

    /**
     * Adds a text, and calls {@code addMember} for each placeholder in it. A dollar sign without a name after it is
     * literal.
     */
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
        Template whole = Template.of(template);
        int end = addTokens(whole, 0);
        text.append(template, end, template.length());
    }

    /** Adds the tokens of a template and the text between them, and returns the end offset of the last token. */
    private int addTokens(Template template, int from) {
        int at = from;
        for (int i = 0; i < template.tokens().size(); i++) {
            CelToken token = template.tokens().get(i);
            text.append(template.text(), at, token.start());
            if (template.is(i, Kind.OPEN) && template.text(token).equals("[") && holdsList(template, i)) {
                int close = template.closing(i);
                addItems(template.items(i, close));
                i = close;
            } else if (template.is(i, Kind.MEMBER)) {
                addMember(template, i);
            } else if (template.is(i, Kind.QUOTED)) {
                addQuoted(template.text(token));
            } else {
                text.append(template.text(token));
            }
            at = template.tokens().get(i).end();
        }
        return at;
    }

    private boolean holdsList(Template template, int open) {
        return template.items(open, template.closing(open)).stream()
                .anyMatch(item -> !lists(item).isEmpty());
    }

    /** Returns the array members in an item. The item is repeated for each of their values. */
    private List<Member> lists(Template item) {
        return item.members()
                .map(this::member)
                .filter(member -> member.isList() && !current.containsKey(member.name()))
                .toList();
    }

    private void addItems(List<Template> items) {
        text.append('[');
        String separator = "";
        for (Template item : items) {
            List<Member> lists = lists(item);
            if (lists.size() > 1) {
                throw Catalogue.PLACEHOLDER_LISTS
                        .at(
                                annotation.place(),
                                annotation.name(),
                                lists.get(0).name(),
                                lists.get(1).name())
                        .thrown();
            }
            if (lists.isEmpty()) {
                text.append(separator);
                addTokens(item, item.tokens().get(0).start());
                separator = ", ";
                continue;
            }
            for (Written value : lists.get(0).values()) {
                text.append(separator);
                current.put(lists.get(0).name(), value);
                addTokens(item, item.tokens().get(0).start());
                current.remove(lists.get(0).name());
                separator = ", ";
            }
        }
        text.append(']');
    }

    private void addQuoted(String quoted) {
        if (Scanner.names(quoted).isEmpty()) {
            text.append(quoted);
            return;
        }
        addPlain(Scanner.withEscapes(quoted), name -> {
            Written value = value(member(name));
            add(Scanner.escaped(value.text()), List.of(value), Role.TEXT);
        });
    }

    /**
     * Adds the value of the member to which the token at an index refers. An expression gets parentheses, unless the
     * template already has them.
     */
    private void addMember(Template template, int index) {
        CelToken token = template.tokens().get(index);
        Member member = member(template.member(token));
        Written value = value(member);
        if (template.is(index - 1, Kind.DOT)) {
            boolean isQuoted = token.start() > 0 && template.text().charAt(token.start() - 1) == '`';
            add(isQuoted ? value.text() : Identifiers.written(value.text()), List.of(value), Role.PROPERTY);
        } else if (member.isText() && model.property(value.text()).isPresent()) {
            add("given(this." + Identifiers.written(value.text()) + ")", List.of(value), Role.PROPERTY);
        } else if (!member.isText()) {
            add(value.text(), List.of(value), Role.TEXT);
        } else {
            Role role = template.isCondition(index) ? Role.CONDITION : Role.EXPRESSION;
            boolean isEnclosed = template.is(index - 1, Kind.OPEN) && template.is(index + 1, Kind.CLOSE);
            text.append(isEnclosed ? "" : "(");
            add(Template.stripped(value.text()), List.of(value), role);
            text.append(isEnclosed ? "" : ")");
        }
    }

    private void add(String piece, List<Written> origins, Role role) {
        int start = text.length();
        text.append(piece);
        if (origins.isEmpty()) {
            return;
        }
        Written origin = origins.get(0);
        int from = origin.text().indexOf(piece);
        if (origin.pieces().isEmpty() || from < 0) {
            pieces.add(new Piece(start, text.length(), origin, role));
        } else {
            origin.pieces().forEach(inner -> pieces.add(inner.moved(start - from)));
        }
    }

    private Member member(String name) {
        return annotation
                .member(name)
                .orElseThrow(() -> Catalogue.PLACEHOLDER_UNKNOWN
                        .at(annotation.place(), annotation.name(), name)
                        .thrown());
    }

    private Written value(Member member) {
        Written repeated = current.get(member.name());
        if (repeated != null) {
            return repeated;
        }
        if (member.isList()) {
            throw Catalogue.PLACEHOLDER_SEVERAL
                    .at(annotation.place(), annotation.name(), member.name())
                    .thrown();
        }
        return member.values().get(0);
    }
}
