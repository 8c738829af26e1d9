package io.github.kling4j.openapi.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The members of a description outside of operations and schemas, and the YAML of its text. */
class DocumentTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "3.1.0 | ~~",
                "3.1.1 | ~~",
                "3.2.0 | openapi 3.2.0: OpenAPI Generator does not read 3.2; write 3.1.0, and leave out the members"
                        + " that are new in 3.2",
                "3.0.3 | openapi 3.0.3: in OpenAPI 3.0, null, exclusive bounds and examples are written differently;"
                        + " write 3.1.0, and follow the other messages",
                "3.1 | openapi 3.1: this is read as OpenAPI 3.1; write 3.1.0",
                "'2.0' | openapi 2.0: this is read as OpenAPI 3.1; write 3.1.0",
            })
    void only_openapi_3_1_is_accepted(String version, String finding) {
        assertThat(String.join(
                        "; ",
                        Check.findings(
                                "openapi: " + version
                                        + "\ninfo: {title: t, version: '1'}\npaths: {}".translateEscapes(),
                                new YAMLMapper().readTree("{}"))))
                .isEqualTo(finding);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "paths: {}, webhooks: {} | the description: webhooks would be lost; the client does not receive"
                        + " calls; state it in the description",
                "paths: {}, jsonSchemaDialect: 'https://example.com' | the description: jsonSchemaDialect would be"
                        + " lost; leave it out; schemas use the dialect of OpenAPI 3.1",
                "paths: {}, swagger: '2.0' | the description: swagger would be lost; OpenAPI 3.1 does not define it"
                        + " here; leave it out",
                "paths: {}, servers: [{url: 'https://{region}.example', variables: {}}] | server 1: variables would"
                        + " be lost; write the URL with their values",
                "paths: {}, components: {pathItems: {}} | components: pathItems would be lost; write them under paths",
                "paths: {}, components: {links: {}} | components: links would be lost; state it in the description of"
                        + " each operation",
                "paths: {}, components: {shemas: {}} | components: shemas would be lost; write schemas",
                "paths: {/a: {$ref: '#/components/pathItems/A'}} | /a: $ref would be lost; write the operations here",
                "paths: {/a: {summary: x}} | /a: summary would be lost; state it in the description of each operation",
                "paths: {/a: {trace: {}}} | /a: trace would be lost; OkHttp does not support TRACE; leave it out",
                "paths: {/a: {query: {}}} | /a: query would be lost; OpenAPI 3.1 does not define it here; leave it out",
                "paths: {/a: {parameters: {}}} | /a: parameters is not a list; write each item after a dash",
                "paths: {/a: null} | /a: null is not an object; write its members",
                "paths: {}, components: {schemas: {A: null}} | A: null is not an object; write a schema, or {} for"
                        + " any value",
                "paths: {}, components: {schemas: {A: true}} | A: true is not an object; write a schema, or {} for"
                        + " any value",
                "paths: {}, components: {headers: {A: {schema: {type: integer}}}} | header A: type integer would be"
                        + " lost, because response headers are read as text; write type: string",
                "paths: {}, components: {headers: {A: {deprecated: true, schema: {type: string}}}} | header A:"
                        + " deprecated true would be lost; state it in the description",
                "paths: {}, components: {responses: {A: {description: x, links: {}}}} | response A: links would be"
                        + " lost; state it in the description",
                "paths: {}, components: {responses: {A: {$ref: '#/components/responses/B', description: x}, B:"
                        + " {description: x}}} | response A: description would be lost beside $ref; write it in the"
                        + " referenced object",
                "paths: {}, components: {responses: {A: {$ref: '#/components/schemas/B'}}, schemas: {B: {type:"
                        + " string}}} | response A: $ref #/components/schemas/B does not refer to a component of this"
                        + " kind; refer to one below #/components/responses",
                "paths: {}, components: {schemas: {A: {$ref: '#/components/schemas/A'}}} | A: $ref"
                        + " #/components/schemas/A is circular; write the definition itself",
                "paths: {}, components: {securitySchemes: {A: {type: http, schema: bearer}}} | security scheme A:"
                        + " schema would be lost; write scheme",
                "paths: {}, components: {examples: {A: {vaule: 1}}} | example A: vaule would be lost; write value",
            })
    void every_member_is_read_or_refused_by_name(String members, String finding) {
        assertThat(Described.findings(members)).containsExactly(finding);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Thing: {properties: {c: }} | line 1, Thing.c: c has no value; write one, such as {} for a schema of"
                        + " any value, or leave the name out",
                "Thing: {enum: [~, a], type: string} | line 1, Thing.enum: ~ is null to some readers; write null, or"
                        + " '~' for the text",
                "Thing: {<<: {type: string}} | line 1, Thing: << merges only in YAML 1.1, and other readers treat it"
                        + " as a name; write out the members, or use an alias for the whole value",
                "Thing: !text {type: string} | line 1, Thing: the tag !text is not supported; leave it out",
                "Thing: {type: string, type: string} | line 1, Thing: type occurs twice; leave one out",
            })
    void ambiguous_yaml_is_refused_with_its_line(String schema, String finding) {
        assertThat(Described.schemas(schema)).contains(finding);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a: b\n---\nc: d' | line 2, column 1: a second YAML document begins here; remove the line of three"
                        + " dashes",
                "'a: *b' | line 1, column 4: invalid YAML: found undefined alias b; write the anchor before it, or"
                        + " the value in place",
                "'- a' | this is not an OpenAPI description, but [\"a\"]; write an object that begins with openapi:"
                        + " 3.1.0",
            })
    void a_text_that_is_not_a_description_is_refused_in_one_line(String text, String finding) {
        assertThat(Check.findings(text.translateEscapes(), new YAMLMapper().readTree("{}")))
                .containsExactly(finding.translateEscapes());
    }

    @Test
    void aliases_are_resolved_before_the_check() {
        assertThat(Described.schemas("One: &one {type: string, maxLenght: 1}, Two: *one"))
                .containsExactly(
                        "One: maxLenght would be lost; write a rule, or state it in the description",
                        "Two: maxLenght would be lost; write a rule, or state it in the description");
    }

    @Test
    void one_finding_does_not_hide_the_others() {
        assertThat(Described.schemas("One: {const: a}, One: {type: on}, Two: {$ref: '#/components/schemas/Gone'},"
                        + " Three: {minimum: 2, maximum: 1, type: integer}"))
                .hasSizeGreaterThan(3)
                .anyMatch(finding -> finding.contains("occurs twice"))
                .anyMatch(finding -> finding.contains("without quotes"))
                .anyMatch(finding -> finding.contains("Gone is referenced"))
                .anyMatch(finding -> finding.contains("no value satisfies both"));
    }
}
