package io.github.kling4j.openapi.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Retrofit would not send, or would send otherwise than it is described, is refused. */
class OperationsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "in: query, schema: {type: string} | ~~",
                "in: query, schema: {type: number} | ~~",
                "in: query, schema: {type: integer, format: int64} | ~~",
                "in: query, schema: {type: boolean}, required: true | ~~",
                "in: query, schema: {$ref: '#/components/schemas/Mode'} | ~~",
                "in: query, schema: {type: array, items: {type: string}} | ~~",
                "in: query, style: form, explode: true, schema: {type: array, items: {type: number}} | ~~",
                "in: header, schema: {type: string} | ~~",
                "in: query, explode: false, schema: {type: array, items: {type: string}} | explode false would be lost, each"
                        + " item is sent as a parameter of its own; leave it out, or write a text, and its form in the"
                        + " description",
                "in: query, style: pipeDelimited, schema: {type: array, items: {type: string}} | style pipeDelimited would be"
                        + " lost, it is sent in style form; leave it out, or write a text, and its form in the description",
                "in: query, style: deepObject, schema: {type: string} | style deepObject would be lost, it is sent in style"
                        + " form; leave it out, or write a text, and its form in the description",
                "in: query, schema: {$ref: '#/components/schemas/Task'} | objects would be sent as a text of Java's; write a"
                        + " parameter for each property, or a text, and its form in the description",
                "in: query, schema: {type: array, items: {$ref: '#/components/schemas/Task'}} | a list of objects would be sent"
                        + " as a text of Java's; write a parameter for each property, or a text, and its form in the description",
                "in: query, schema: {} | values without one type would be sent as a text of Java's; write a parameter for each"
                        + " property, or a text, and its form in the description",
                "in: header, schema: {type: array, items: {type: string}} | a list would be sent as one text of Java's; write a"
                        + " text, and its form in the description",
                "in: query, schema: {type: string, format: image} | an image would be sent without its content; write a text",
                "in: query, schema: {type: string, format: date-time} | a time would be sent without its seconds where they are"
                        + " 0; leave the format out",
                "in: query, schema: {type: [string, 'null']} | null would not be sent; leave it out of the type, and required"
                        + " too",
                "in: query, schema: {type: integer, maximum: 3} | maximum would be lost, because parameters are sent as they"
                        + " are; say it in the description",
                "in: query, schema: {type: string, default: a} | default would be lost, because parameters are sent as they"
                        + " are; say it in the description",
                "in: cookie, schema: {type: string} | a cookie would be lost; send it by an interceptor",
                "in: body, schema: {type: string} | in body is not known; write path, query or header",
                "in: query, content: {application/json: {schema: {type: string}}} | content would be lost; write a schema of"
                        + " text, and say in the description what the text holds",
                "in: query, deprecated: true, schema: {type: string} | ~~",
                "in: query, allowReserved: true, schema: {type: string} | allowReserved true would be lost; leave it out;"
                        + " reserved characters are sent in percent-encoding",
                "in: path, required: true, schema: {type: string} | the path has no {p}; write it there, or in: query",
            })
    void aParameterIsSentAsItIsDescribedOrRefused(String members, String finding) {
        String parameters = "parameters: [{name: p, " + members + "}]";

        assertThat(Described.operation(parameters))
                .filteredOn(found -> !found.contains("schema is missing"))
                .containsExactly(
                        finding.isEmpty() ? new String[0] : new String[] {"get /things, parameter p: " + finding});
    }

    @ParameterizedTest
    @ValueSource(strings = {"Accept", "content-type", "Authorization"})
    void aHeaderThatTheClientSendsItselfIsRefused(String name) {
        assertThat(Described.operation("parameters: [{name: " + name + ", in: header, schema: {type: string}}]"))
                .containsExactly("get /things, parameter " + name + ": this header would be lost, the client sends its"
                        + " own; leave it out");
    }

    @Test
    void whatIsSharedIsCheckedWhereItStands() {
        assertThat(Described.findings("""
                paths: {/things: {
                  parameters: [{name: shared, in: query, schema: {type: string, minLength: 1}}],
                  post: {tags: [Things], operationId: Things_make,
                    parameters: [{$ref: '#/components/parameters/Page'}],
                    requestBody: {$ref: '#/components/requestBodies/Wish'},
                    responses: {'200': {$ref: '#/components/responses/Made'}}}}},
                components: {
                  parameters: {Page: {name: page, in: query, style: pipeDelimited, schema: {type: string}}},
                  requestBodies: {Wish: {content: {application/xml: {schema: {type: object, minProperties: 1}}}}},
                  headers: {Left: {required: true, schema: {type: integer}}},
                  responses: {Made: {description: x, links: {}, content: {application/json: {schema: {not: {}}}}}}}
                """))
                .containsExactly(
                        "header Left: required true would be lost; say it in the description",
                        "answer Made: links would be lost; say it in the description",
                        "parameter Page: style pipeDelimited would be lost, it is sent in style form; leave it out, or write a"
                                + " text, and its form in the description",
                        "header Left: type integer would be lost, headers of answers are read as texts; write type: string",
                        "post /things, answer 200: any value would not be read as it should be; write an object with it as a"
                                + " property",
                        "request body Wish: it could not be left out as it may be; write required: true",
                        "request body Wish: application/xml would be lost; write application/json, or describe the operation"
                                + " elsewhere",
                        "/things, parameter shared: minLength would be lost, because parameters are sent as they are; say it in"
                                + " the description",
                        "request body Wish: minProperties would be lost; say it as a rule",
                        "answer Made: not would be lost; say it as a rule, or in the description");
    }

    @Test
    void theLimitsOfAParameterBehindAReferenceAreRefusedAsThoseInPlace() {
        assertThat(Described.findings("""
                paths: {/things: {get: {tags: [Things], operationId: find,
                  parameters: [{name: p, in: query, schema: {$ref: '#/components/schemas/Count'}}],
                  responses: {'204': {description: x}}}}},
                components: {schemas: {Count: {type: integer, minimum: 2}}}
                """))
                .containsExactly("get /things, parameter p: minimum would be lost, because parameters are sent as they"
                        + " are; write a schema here, without it");
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            nullValues = "-",
            value = {
                "delete | requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Task'}}}}"
                        + " | delete /things, body: a DELETE is sent without a body; write parameters, or post",
                "get | requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Task'}}}}"
                        + " | get /things, body: a GET is sent without a body; write parameters, or post",
                "patch | requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Task'}}}}"
                        + " | -",
                "post | requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Task'}}}}"
                        + " | post /things, body: it could not be left out as it may be; write required: true",
                "post | requestBody: {required: true, content: {application/json: {schema: {type: string, maxLength: 3}}}}"
                        + " | post /things, body: nothing would check it; write an object with properties",
                "post | requestBody: {required: true, content: {application/xml: {schema: {$ref: '#/components/schemas/Task'}}}}"
                        + " | post /things, body: application/xml would be lost; write application/json, or describe the operation"
                        + " elsewhere",
                "post | requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Task'},"
                        + " encoding: {}}}} | post /things, body: encoding would be lost; leave it out; JSON has none",
                "get | responses: {'200': {description: x, content: {text/plain: {schema: {type: string}}}}}"
                        + " | get /things, answer 200: text/plain would be lost; write application/json, or describe the operation"
                        + " elsewhere",
                "get | responses: {2XX: {description: x}} | get /things, answer 2XX: it would be lost; write a status of 200 to"
                        + " 299, or of 400 to 599, or default for all other failures;"
                        + " get /things: no answer succeeds; write which status of 200 to 299 does",
                "get | responses: {default: {description: x}} | get /things: no answer succeeds; write which status of 200 to 299"
                        + " does",
                "get | responses: {'204': {description: x}, default: {description: x}} | -",
                "get | responses: {'200': {description: x, content: {application/json: {schema: {type: number}}}}} | get /things,"
                        + " answer 200: type number would not be read as it should be; write an object with it as a property",
                "get | responses: {'200': {description: x, content: {application/json: {schema: {type: string, format:"
                        + " date-time}}}}} | get /things, answer 200: date-time would not be read as it should be; write an object"
                        + " with it as a property",
                "get | responses: {'200': {description: x, content: {application/json: {schema: {type: string, format:"
                        + " image}}}}} | get /things, answer 200: image would not be read as it should be; write an object with it"
                        + " as a property",
                "get | responses: {'200': {description: x, content: {application/json: {schema: {type: array, items: {type:"
                        + " number}}}}}} | get /things, answer 200: a list of type number would not be read as it should be; write"
                        + " an object with it as a property",
                "get | responses: {'200': {description: x, content: {application/json: {schema: {}}}}} | get /things, answer 200:"
                        + " any value would not be read as it should be; write an object with it as a property",
                "get | responses: {'200': {description: x, content: {application/json: {schema: {type: array, items: {$ref:"
                        + " '#/components/schemas/Task'}}}}}} | -",
                "head | responses: {'200': {description: x}} | -",
                "get | deprecated: true | -",
                "get | security: [] | get /things: security would be lost; the token is sent with every call; leave it out, or"
                        + " describe the operation elsewhere",
                "get | servers: [{url: 'https://a.example'}] | get /things: servers would be lost; operations of another server"
                        + " are another description",
                "post | callbacks: {} | post /things: callbacks would be lost; the client takes no calls; say it in the"
                        + " description",
                "get | x-internal: true | get /things: x-internal would be lost; nothing here reads it, leave it out",
                "get | sumary: x | get /things: sumary would be lost; write summary",
            })
    void anOperationIsCalledAsItIsDescribedOrRefused(String method, String members, String finding) {
        assertThat(String.join("; ", Described.at("/things", method, members == null ? "" : members)))
                .isEqualTo(finding == null ? "" : finding);
    }

    @Test
    void twoKindsOfAnswersThatSucceedAreRefused() {
        String answer = "{description: x, content: {application/json: {schema: {$ref: '#/components/schemas/%s'}}}}";

        assertThat(Described.operation("responses: {'202': " + answer.formatted("Task") + ", '200': "
                        + answer.formatted("Mode") + "}"))
                .containsExactly(
                        "get /things: two kinds of answers succeed, 202 and 200, and one would be lost; write one, or one schema"
                                + " for both");
        assertThat(Described.operation("responses: {'202': " + answer.formatted("Task") + ", '200': "
                        + answer.formatted("Task") + "}"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "/things/{id} | get /things/{id}: nothing fills {id}; write a parameter with this name, in: path, required: true",
                "/things/{id.x} | /things/{id.x}: {id.x} would not be filled; write a name of letters, digits, _ and -;"
                        + " get /things/{id.x}: nothing fills {id.x}; write a parameter with this name, in: path, required: true",
                "/things/{id | /things/{id: a brace of the path has no other; write {name}",
                "things | things: a path begins with a slash; write /things",
                "/v1:run | /v1:run: Retrofit would resolve this path to another URL; write a path without empty segments, . and ..,"
                        + " and without a colon in its first segment",
                "/a//b | /a//b: Retrofit would resolve this path to another URL; write a path without empty segments, . and ..,"
                        + " and without a colon in its first segment",
                "/a/../b | /a/../b: Retrofit would resolve this path to another URL; write a path without empty segments, . and"
                        + " .., and without a colon in its first segment",
                "/v1/run:now | ~~",
                "/things?all=1 | /things?all=1: a path ends before ? and #; write what follows as parameters in query",
            })
    void aPathIsFilledOrRefused(String path, String finding) {
        assertThat(String.join("; ", Described.at(path, "get", ""))).isEqualTo(finding);
    }

    @Test
    void twoPathsThatDifferInTheirParametersNamesOnlyAreRefused() {
        String parameter = "parameters: [{name: %s, in: path, required: true, schema: {type: string}}]";

        assertThat(Described.paths("'/a/{x}': {get: " + Described.operation("A", "A_x", parameter.formatted("x"))
                        + "}, '/a/{y}': {get: " + Described.operation("A", "A_y", parameter.formatted("y")) + "}"))
                .containsExactly("/a/{y}: this is the path /a/{x} again; write its operations there");
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Things_findAll | Things | ~~",
                "find | Things | ~~",
                "Other_find | Things | get /a: operationId Other_find has another tag than Things before its first underscore;"
                        + " write Things_find, or the other tag",
                "Things_find_all | Things | ~~",
                "find | to do | ~~",
                "pets_find | pets | ~~",
                "ToDo_find_all | to.do | ~~",
                "to_do_find_all | to_do | get /a: operationId to_do_find_all has another tag than to_do before its first"
                        + " underscore; write ToDo_findAll, or the other tag",
                "Things_find all | Things | get /a: operationId Things_find all does not become the name of a method; write Things_ and"
                        + " a name like listAll",
                "Things_find.all | Things | get /a: operationId Things_find.all does not become the name of a method; write Things_ and"
                        + " a name like listAll",
                "Things_1st | Things | get /a: operationId Things_1st does not become the name of a method; write Things_ and a name"
                        + " like listAll",
                "Things_fänd | Things | get /a: operationId Things_fänd does not become the name of a method; write Things_ and a name"
                        + " like listAll",
                "Things_default | Things | get /a: operationId Things_default would be default in Java, which is taken; write"
                        + " another",
                "Things_wait | Things | get /a: operationId Things_wait would be wait in Java, which is taken; write another",
                "Things_list | Things | get /a: operationId Things_list would be callList in Java; write Things_list: list under"
                        + " operationIdNameMappings in templates/generator.yaml",
                "find | 2d | get /a: the tag 2d is not the name of an interface; write it like ImageToVideo",
                "find | A, B | get /a: it has 2 tags; write one, which becomes the interface",
            })
    void anOperationBecomesOneMethodOfOneInterface(String id, String tags, String finding) {
        assertThat(String.join("; ", Described.paths("/a: {get: " + Described.operation(tags, id, "") + "}")))
                .isEqualTo(finding);
    }

    @Test
    void twoOperationsWithOneNameAreRefused() {
        assertThat(Described.paths("/a: {get: " + Described.operation("A", "A_get", "") + "}, /b: {get: "
                        + Described.operation("A", "B_get", "") + "}"))
                .containsExactly(
                        "get /b: operationId B_get has another tag than A before its first underscore; write"
                                + " A_get, or the other tag",
                        "get /b: this and get /a would both be get in Java; write another operationId, or another tag");
    }

    @Test
    void aTagThatNoOperationHasIsRefused() {
        assertThat(Described.findings("paths: {}, tags: [{name: Old, description: x}]"))
                .containsExactly("tag Old: it would be lost, no operation has it; leave it out, or write it at one");
    }

    @Test
    void twoTagsThatBecomeOneInterfaceAreRefused() {
        assertThat(Described.paths("/a: {get: " + Described.operation("to do", "a", "") + "}, /b: {get: "
                        + Described.operation("ToDo", "b", "") + "}"))
                .containsExactly(
                        "get /b: the tags to do and ToDo would both be ToDoApi in Java; write one of them otherwise");
    }

    @Test
    void aHeaderThatHttpDoesNotAllowIsRefused() {
        assertThat(Described.operation("parameters: [{name: 'X Trace', in: header, schema: {type: string}}]"))
                .containsExactly("get /things, parameter X Trace: HTTP does not allow this name of a header; write"
                        + " letters, digits and -");
    }
}
