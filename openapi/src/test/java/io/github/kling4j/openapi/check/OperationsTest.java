package io.github.kling4j.openapi.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Operations that Retrofit would not send, or not as described, are refused. */
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
                "in: query, explode: false, schema: {type: array, items: {type: string}} | explode false would be"
                        + " lost, because each item is sent as a separate parameter; leave it out, or use a string"
                        + " and describe its format in the description",
                "in: query, style: pipeDelimited, schema: {type: array, items: {type: string}} | style pipeDelimited"
                        + " would be lost, because it is sent in style form; leave it out, or use a string and"
                        + " describe its format in the description",
                "in: query, style: deepObject, schema: {type: string} | style deepObject would be lost, because it is"
                        + " sent in style form; leave it out, or use a string and describe its format in the"
                        + " description",
                "in: query, schema: {$ref: '#/components/schemas/Task'} | objects would be sent in the text format of"
                        + " Java; write a parameter for each property, or use a string and describe its format in the"
                        + " description",
                "in: query, schema: {type: array, items: {$ref: '#/components/schemas/Task'}} | a list of objects"
                        + " would be sent in the text format of Java; write a parameter for each property, or use a"
                        + " string and describe its format in the description",
                "in: query, schema: {} | values without one type would be sent in the text format of Java; write a"
                        + " parameter for each property, or use a string and describe its format in the description",
                "in: header, schema: {type: array, items: {type: string}} | a list would be sent in the text format"
                        + " of Java; use a string, and describe its format in the description",
                "in: query, schema: {type: string, format: image} | an image parameter would be sent as a short"
                        + " description of the image, without the content; use a string without format: image",
                "in: query, schema: {type: string, format: date-time} | a time would be sent without seconds if they"
                        + " are 0; leave the format out",
                "in: query, schema: {type: [string, 'null']} | null would not be sent; remove it from the type, and"
                        + " remove required",
                "in: query, schema: {type: integer, maximum: 3} | maximum would be lost, because parameters are sent"
                        + " without validation; state it in the description",
                "in: query, schema: {type: string, default: a} | default would be lost, because parameters are sent"
                        + " without validation; state it in the description",
                "in: cookie, schema: {type: string} | a cookie would be lost; send it with an interceptor",
                "in: body, schema: {type: string} | in body is not known; write path, query or header",
                "in: query, content: {application/json: {schema: {type: string}}} | content would be lost; write a"
                        + " schema of type string, and describe the content of the text in the description",
                "in: query, deprecated: true, schema: {type: string} | ~~",
                "in: query, allowReserved: true, schema: {type: string} | allowReserved true would be lost; leave it"
                        + " out; reserved characters are sent in percent-encoding",
                "in: path, required: true, schema: {type: string} | the path has no {p}; add it to the path, or write"
                        + " in: query",
            })
    void a_parameter_is_sent_as_described_or_refused(String members, String finding) {
        String parameters = "parameters: [{name: p, " + members + "}]";

        assertThat(Described.operation(parameters))
                .filteredOn(found -> !found.contains("schema is missing"))
                .containsExactly(
                        finding.isEmpty() ? new String[0] : new String[] {"get /things, parameter p: " + finding});
    }

    @ParameterizedTest
    @ValueSource(strings = {"Accept", "content-type", "Authorization"})
    void a_header_that_the_client_sends_itself_is_refused(String name) {
        assertThat(Described.operation("parameters: [{name: " + name + ", in: header, schema: {type: string}}]"))
                .containsExactly("get /things, parameter " + name + ": this header would be lost, because the client"
                        + " sends its own; leave it out");
    }

    @Test
    void shared_components_are_checked_at_their_definition() {
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
                        "header Left: required true would be lost; state it in the description",
                        "response Made: links would be lost; state it in the description",
                        "parameter Page: style pipeDelimited would be lost, because it is sent in style form; leave"
                                + " it out, or use a string and describe its format in the description",
                        "header Left: type integer would be lost, because response headers are read as text; write"
                                + " type: string",
                        "post /things, response 200: any value cannot be read correctly as a response; write an"
                                + " object with it as a property",
                        "request body Wish: an optional body is not supported; write required: true",
                        "request body Wish: application/xml would be lost; write application/json, or put the"
                                + " operation in a separate description",
                        "/things, parameter shared: minLength would be lost, because parameters are sent without"
                                + " validation; state it in the description",
                        "request body Wish: minProperties would be lost; write a rule",
                        "response Made: not would be lost; write a rule, or state it in the description");
    }

    @Test
    void limits_in_the_referenced_schema_of_a_parameter_are_refused() {
        assertThat(Described.findings("""
                paths: {/things: {get: {tags: [Things], operationId: find,
                  parameters: [{name: p, in: query, schema: {$ref: '#/components/schemas/Count'}}],
                  responses: {'204': {description: x}}}}},
                components: {schemas: {Count: {type: integer, minimum: 2}}}
                """))
                .containsExactly("get /things, parameter p: minimum would be lost, because parameters are sent"
                        + " without validation; write a schema here, without it");
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            nullValues = "-",
            value = {
                "delete | requestBody: {required: true, content: {application/json: {schema: {$ref:"
                        + " '#/components/schemas/Task'}}}} | delete /things, body: a DELETE is sent without a body;"
                        + " write parameters, or use post",
                "get | requestBody: {required: true, content: {application/json: {schema: {$ref:"
                        + " '#/components/schemas/Task'}}}} | get /things, body: a GET is sent without a body; write"
                        + " parameters, or use post",
                "patch | requestBody: {required: true, content: {application/json: {schema: {$ref:"
                        + " '#/components/schemas/Task'}}}} | -",
                "post | requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Task'}}}} |"
                        + " post /things, body: an optional body is not supported; write required: true",
                "post | requestBody: {required: true, content: {application/json: {schema: {type: string, maxLength:"
                        + " 3}}}} | post /things, body: it would not be validated; write an object with properties",
                "post | requestBody: {required: true, content: {application/xml: {schema: {$ref:"
                        + " '#/components/schemas/Task'}}}} | post /things, body: application/xml would be lost;"
                        + " write application/json, or put the operation in a separate description",
                "post | requestBody: {required: true, content: {application/json: {schema: {$ref:"
                        + " '#/components/schemas/Task'}, encoding: {}}}} | post /things, body: encoding would be"
                        + " lost; leave it out; it does not apply to JSON",
                "get | responses: {'200': {description: x, content: {text/plain: {schema: {type: string}}}}} | get"
                        + " /things, response 200: text/plain would be lost; write application/json, or put the"
                        + " operation in a separate description",
                "get | responses: {2XX: {description: x}} | get /things, response 2XX: it would be lost; write a"
                        + " status from 200 to 299 or from 400 to 599, or default for all other failures; get"
                        + " /things: it has no success response; write one with a status from 200 to 299",
                "get | responses: {default: {description: x}} | get /things: it has no success response; write one"
                        + " with a status from 200 to 299",
                "get | responses: {'204': {description: x}, default: {description: x}} | -",
                "get | responses: {'200': {description: x, content: {application/json: {schema: {type: number}}}}} |"
                        + " get /things, response 200: type number cannot be read correctly as a response; write an"
                        + " object with it as a property",
                "get | responses: {'200': {description: x, content: {application/json: {schema: {type: string, format:"
                        + " date-time}}}}} | get /things, response 200: date-time cannot be read correctly as a"
                        + " response; write an object with it as a property",
                "get | responses: {'200': {description: x, content: {application/json: {schema: {type: string, format:"
                        + " image}}}}} | get /things, response 200: image cannot be read correctly as a response;"
                        + " write an object with it as a property",
                "get | responses: {'200': {description: x, content: {application/json: {schema: {type: array, items:"
                        + " {type: number}}}}}} | get /things, response 200: a list of type number cannot be read"
                        + " correctly as a response; write an object with it as a property",
                "get | responses: {'200': {description: x, content: {application/json: {schema: {}}}}} | get /things,"
                        + " response 200: any value cannot be read correctly as a response; write an object with it"
                        + " as a property",
                "get | responses: {'200': {description: x, content: {application/json: {schema: {type: array, items:"
                        + " {$ref: '#/components/schemas/Task'}}}}}} | -",
                "head | responses: {'200': {description: x}} | -",
                "get | deprecated: true | -",
                "get | security: [] | get /things: security would be lost; the token is sent with every request;"
                        + " leave it out, or put the operation in a separate description",
                "get | servers: [{url: 'https://a.example'}] | get /things: servers would be lost; put operations of"
                        + " another server in a separate description",
                "post | callbacks: {} | post /things: callbacks would be lost; the client does not receive calls;"
                        + " state it in the description",
                "get | x-internal: true | get /things: x-internal would be lost; no tool reads it; leave it out",
                "get | sumary: x | get /things: sumary would be lost; write summary",
            })
    void an_operation_is_called_as_described_or_refused(String method, String members, String finding) {
        assertThat(String.join("; ", Described.at("/things", method, members == null ? "" : members)))
                .isEqualTo(finding == null ? "" : finding);
    }

    @Test
    void two_different_success_responses_are_refused() {
        String answer = "{description: x, content: {application/json: {schema: {$ref: '#/components/schemas/%s'}}}}";

        assertThat(Described.operation("responses: {'202': " + answer.formatted("Task") + ", '200': "
                        + answer.formatted("Mode") + "}"))
                .containsExactly("get /things: there are two different success responses, 202 and 200, and one would be"
                        + " lost; write one response, or the same schema for both");
        assertThat(Described.operation("responses: {'202': " + answer.formatted("Task") + ", '200': "
                        + answer.formatted("Task") + "}"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "/things/{id} | get /things/{id}: no parameter replaces {id}; write a parameter with this name, in:"
                        + " path, required: true",
                "/things/{id.x} | /things/{id.x}: {id.x} would not be replaced; use a name of letters, digits, _ and -;"
                        + " get /things/{id.x}: no parameter replaces {id.x}; write a parameter with this name, in:"
                        + " path, required: true",
                "/things/{id | /things/{id: the path has an unbalanced brace; write {name}",
                "things | things: a path must begin with a slash; write /things",
                "/v1:run | /v1:run: Retrofit would resolve this path to another URL; write a path without empty"
                        + " segments, . and .., and without a colon in its first segment",
                "/a//b | /a//b: Retrofit would resolve this path to another URL; write a path without empty segments,"
                        + " . and .., and without a colon in its first segment",
                "/a/../b | /a/../b: Retrofit would resolve this path to another URL; write a path without empty"
                        + " segments, . and .., and without a colon in its first segment",
                "/v1/run:now | ~~",
                "/things?all=1 | /things?all=1: a path cannot contain ? or #; write the rest as query parameters",
            })
    void the_parameters_of_a_path_are_replaced_or_refused(String path, String finding) {
        assertThat(String.join("; ", Described.at(path, "get", ""))).isEqualTo(finding);
    }

    @Test
    void two_paths_that_differ_only_in_parameter_names_are_refused() {
        String parameter = "parameters: [{name: %s, in: path, required: true, schema: {type: string}}]";

        assertThat(Described.paths("'/a/{x}': {get: " + Described.operation("A", "A_x", parameter.formatted("x"))
                        + "}, '/a/{y}': {get: " + Described.operation("A", "A_y", parameter.formatted("y")) + "}"))
                .containsExactly("/a/{y}: this is the same path as /a/{x}; move its operations there");
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Things_findAll | Things | ~~",
                "find | Things | ~~",
                "Other_find | Things | get /a: operationId Other_find does not begin with the tag Things and an"
                        + " underscore; write Things_find, or change the tag",
                "Things_find_all | Things | ~~",
                "find | to do | ~~",
                "pets_find | pets | ~~",
                "ToDo_find_all | to.do | ~~",
                "to_do_find_all | to_do | get /a: operationId to_do_find_all does not begin with the tag to_do and an"
                        + " underscore; write ToDo_findAll, or change the tag",
                "Things_find all | Things | get /a: operationId Things_find all cannot become the name of a method;"
                        + " write Things_ followed by a name like listAll",
                "Things_find.all | Things | get /a: operationId Things_find.all cannot become the name of a method;"
                        + " write Things_ followed by a name like listAll",
                "Things_1st | Things | get /a: operationId Things_1st cannot become the name of a method; write"
                        + " Things_ followed by a name like listAll",
                "Things_fänd | Things | get /a: operationId Things_fänd cannot become the name of a method; write"
                        + " Things_ followed by a name like listAll",
                "Things_default | Things | get /a: operationId Things_default would be default in Java, which is"
                        + " already in use; write another",
                "Things_wait | Things | get /a: operationId Things_wait would be wait in Java, which is already in"
                        + " use; write another",
                "Things_list | Things | get /a: operationId Things_list would be callList in Java; write Things_list:"
                        + " list under operationIdNameMappings in templates/generator.yaml",
                "find | 2d | get /a: the tag 2d cannot become the name of an interface; write a name like ImageToVideo",
                "find | A, B | get /a: it has 2 tags; write exactly one, which becomes the interface",
            })
    void an_operation_becomes_one_method_of_one_interface(String id, String tags, String finding) {
        assertThat(String.join("; ", Described.paths("/a: {get: " + Described.operation(tags, id, "") + "}")))
                .isEqualTo(finding);
    }

    @Test
    void two_operations_with_the_same_name_are_refused() {
        assertThat(Described.paths("/a: {get: " + Described.operation("A", "A_get", "") + "}, /b: {get: "
                        + Described.operation("A", "B_get", "") + "}"))
                .containsExactly(
                        "get /b: operationId B_get does not begin with the tag A and an underscore; write A_get, or"
                                + " change the tag",
                        "get /b: this operation and get /a would both become get in Java; write another operationId,"
                                + " or another tag");
    }

    @Test
    void a_tag_without_operations_is_refused() {
        assertThat(Described.findings("paths: {}, tags: [{name: Old, description: x}]"))
                .containsExactly("tag Old: it would be lost, because no operation has it; leave it out, or add it to"
                        + " an operation");
    }

    @Test
    void two_tags_that_become_one_interface_are_refused() {
        assertThat(Described.paths("/a: {get: " + Described.operation("to do", "a", "") + "}, /b: {get: "
                        + Described.operation("ToDo", "b", "") + "}"))
                .containsExactly(
                        "get /b: the tags to do and ToDo would both become ToDoApi in Java; rename one of them");
    }

    @Test
    void a_header_name_that_http_does_not_allow_is_refused() {
        assertThat(Described.operation("parameters: [{name: 'X Trace', in: header, schema: {type: string}}]"))
                .containsExactly("get /things, parameter X Trace: HTTP does not allow this header name; use letters,"
                        + " digits and -");
    }
}
