package io.github.kling4j.openapi.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that the templates do not render are refused; all others are accepted. */
class ValuesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{type: integer, enum: [1, 2]} | Thing.it: an enumeration of numbers would be lost; write minimum and"
                        + " maximum, or a rule",
                "{type: string, format: image, maxLength: 5} | Thing.it: the limits of a text would be lost, because"
                        + " it becomes an Image; write rules of Image",
                "{type: array, items: {type: array, items: {type: string}}} | Thing.it[]: a list or map within a list"
                        + " or map would be lost; make the inner one a property of a schema",
                "{type: object, additionalProperties: {type: array, items: {type: string}}} | Thing.it{}: a list or"
                        + " map within a list or map would be lost; make the inner one a property of a schema",
                "{type: array, items: {type: object, additionalProperties: {type: string}}} | Thing.it[]: a list or"
                        + " map within a list or map would be lost; make the inner one a property of a schema",
                "{type: array, items: {type: string, maxLength: 3}} | Thing.it[]: maxLength of each item would be"
                        + " lost; write a rule for each item",
                "{type: object, additionalProperties: {type: integer, minimum: 1}} | Thing.it{}: minimum of each item"
                        + " would be lost; write a rule for each item",
                "{type: object, properties: {a: {type: string}}, additionalProperties: {type: string}} | Thing.it:"
                        + " the type of additionalProperties would be lost beside properties, because extras() holds"
                        + " any value; leave additionalProperties out",
                "{allOf: [{type: object}, {oneOf: [{type: string}, {type: integer}]}]} | Thing.it: a choice as a part"
                        + " of allOf would be lost; write the properties of all alternatives, and a rule for the"
                        + " choice",
            })
    void a_value_that_the_templates_do_not_render_is_refused_with_an_alternative(String schema, String finding) {
        assertThat(Described.thing("it: " + schema)).containsExactly(finding);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{type: string, description: 'Say \"a\", or `b` = c & <d>: $5, a@b.c; it''s a \\ and a C:\\\\user.'}",
                "{type: string, description: \"One.\\nTwo.\\n\\n- three\"}",
                "{type: string, example: a, examples: [b]}",
                "{type: string, deprecated: true}",
                "{type: object, additionalProperties: {type: string}}",
                "{type: object, additionalProperties: true}",
                "{type: object}",
                "{type: array, items: {type: object}}",
                "{oneOf: [{type: string}, {type: object}]}",
                "{type: [string, integer]}",
                "{type: integer, format: int64, default: 5}",
                "{type: number, default: 1.5}",
                "{type: array, items: {type: string}, default: [a, b]}",
                "{type: string, default: 'say \"x\" \\ $ <a> @b'}",
                "{type: string, externalDocs: {url: 'https://a'}, xml: {name: a}}",
                "{type: string, default: \"a\\nb\\tc \\x7f */\"}",
                "{type: string, pattern: \"a\\tb*/\"}",
                "{type: array, items: {type: string}, default: ['a \"b\"', \"c\\n\"]}",
                "{type: string, title: A name, $comment: for authors, format: email}",
                "{type: string, readOnly: false}",
                "{const: a}",
                "{type: string, const: a}",
                "{type: array, items: {type: string}, uniqueItems: false}",
                "{type: array, items: {type: integer, format: int64}, default: [1]}",
                "{type: number, format: double, default: 1.5}",
                "{type: string, format: uri, default: 'http://a'}",
                "{type: string, enum: ['a*/b', \"a\\tb\", \"\\x7f\"], x-enum-varnames: [A, B, C], default: \"a\\tb\"}",
                "{type: string, description: 'Ends */ here, \\user {@code a}.'}",
                "{type: string, description: \"One.\\n@two\"}",
            })
    void a_value_that_the_templates_render_is_accepted(String schema) {
        assertThat(Check.findings(Described.thingIn("it: " + schema), Described.settings("{}")))
                .isEmpty();
    }
}
