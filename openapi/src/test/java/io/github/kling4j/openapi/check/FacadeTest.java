package io.github.kling4j.openapi.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A submit operation must have a class of the client. */
class FacadeTest {

    private static final String SUBMIT = "{tags: [%1$s], operationId: %1$s_submit, %2$s requestBody: {required: true,"
            + " content: {application/json: {schema: {$ref: '#/components/schemas/%3$s'}}}},"
            + " responses: {'202': {description: x, content: {application/json: {schema: {$ref:"
            + " '#/components/schemas/%4$s'}}}}}}";
    private static final String GET = "{tags: [%1$s], operationId: %1$s_get, parameters: [{name: id, in: path,"
            + " required: true, schema: {type: string}}], responses: {'200': {description: x, content:"
            + " {application/json: {schema: {$ref: '#/components/schemas/Task'}}}}}}";
    private static final String SCHEMAS = """
            Wish: {type: object, x-implements: VideoRequest, properties: {prompt: {type: string}}},
            Note: {type: object, properties: {text: {type: string}}},
            Task: {type: object, x-implements: VideoTask, properties: {id: {type: string}}}""";

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "x-facade: wish | ~~",
                "~~ | the client would have no class for it; write x-facade with the name of a client method, such as"
                        + " x-facade: wish",
                "x-facade: {group: nova, method: wish} | x-facade-groups does not contain the group nova; write only"
                        + " the method, or add to the description x-facade-groups: [{group: nova, description: …,"
                        + " endpoints: [{tag: Wish, method: wish}]}]",
                "x-facade: {omni: wish} | x-facade {\"omni\":\"wish\"} is not a method name; write one like wish, or"
                        + " {group: omni, method: wish} for a method of client.omni()",
                "x-facade: omni.wish | x-facade \"omni.wish\" is not a method name; write one like wish, or {group:"
                        + " omni, method: wish} for a method of client.omni()",
                "x-facade: new | x-facade \"new\" is not a method name; write one like wish, or {group: omni, method:"
                        + " wish} for a method of client.omni()",
                "x-facade: true | x-facade true is not a method name; write one like wish, or {group: omni, method:"
                        + " wish} for a method of client.omni()",
                "x-facade: download | x-facade download is a method that the class already has; write another name,"
                        + " such as wish",
                "x-facade: {group: omni, method: toString} | x-facade toString is a method that the class already"
                        + " has; write another name, such as wish",
                "x-facade: wish, parameters: [{name: p, in: query, schema: {type: string}}], | x-facade is only for"
                        + " operations without parameters; leave out the parameters or x-facade",
            })
    void x_facade_names_a_method_of_the_client(String members, String finding) {
        String submit =
                SUBMIT.formatted("Wish", members.isEmpty() ? "" : members.replaceFirst(",?$", ","), "Wish", "Task");

        assertThat(Described.findings("paths: {/a: {post: " + submit + "}, '/a/{id}': {get: " + GET.formatted("Wish")
                        + "}}, components: {schemas: {" + SCHEMAS + "}}"))
                .containsExactly(finding.isEmpty() ? new String[0] : new String[] {"post /a: " + finding});
    }

    @ParameterizedTest(name = "[{0}] [{1}]")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "nova | {tag: Wish, method: wish} | ~~",
                "nova | ~~ | post /a: x-facade-groups does not contain it; write {tag: Wish, method: wish} under the"
                        + " endpoints of the group nova",
                "nova | {tag: Wish, method: wish}, {tag: Hope, method: hope} | x-facade-groups: no operation has the"
                        + " endpoint {tag: Hope, method: hope} of the group nova; leave it out, or write x-facade:"
                        + " {group: nova, method: hope} in the submit operation of this tag",
                "download | {tag: Wish, method: wish} | x-facade-groups: download is not a method name, or the client"
                        + " already has this method; write another name, such as omni",
                "wish | {tag: Wish, method: wish} | post /a: its tag would become the class Wish, which the client"
                        + " already has; write another tag",
            })
    void an_endpoint_of_a_group_is_also_listed_in_x_facade_groups(String group, String endpoints, String finding) {
        String submit = SUBMIT.formatted("Wish", "x-facade: {group: " + group + ", method: wish},", "Wish", "Task");

        assertThat(Described.findings("paths: {/a: {post: " + submit + "}, '/a/{id}': {get: " + GET.formatted("Wish")
                        + "}}, components: {schemas: {" + SCHEMAS + "}}, x-facade-groups: [{group: " + group
                        + ", description: x, endpoints: [" + endpoints + "]}]"))
                .containsExactly(finding.isEmpty() ? new String[0] : new String[] {finding});
    }

    @Test
    void x_facade_needs_a_video_request_and_a_task_as_the_response() {
        assertThat(submitting("Note", "Task"))
                .containsExactly("post /a: x-facade is only for operations that submit a video; write x-implements:"
                        + " VideoRequest in the schema of its body, or leave x-facade out");
        assertThat(submitting("Wish", "Note"))
                .containsExactly("post /a: x-facade is only for operations that return a task; return the schema with"
                        + " x-implements: VideoTask");
    }

    @Test
    void x_facade_needs_a_look_up_operation_with_the_same_tag() {
        String submit = SUBMIT.formatted("Wish", "x-facade: wish,", "Wish", "Task");

        assertThat(Described.findings("paths: {/a: {post: " + submit + "}}, components: {schemas: {" + SCHEMAS + "}}"))
                .containsExactly("post /a: x-facade needs an operation that looks up its task; write a get operation"
                        + " with operationId: Wish_get, whose only parameter is the id in the path, and which returns"
                        + " a task");
    }

    @Test
    void the_class_of_a_tag_differs_from_other_generated_classes() {
        String submit = SUBMIT.formatted("EndpointGroups", "x-facade: wish,", "Wish", "Task");

        assertThat(Described.findings("paths: {/a: {post: " + submit + "}, '/a/{id}': {get: "
                        + GET.formatted("EndpointGroups") + "}}, components: {schemas: {" + SCHEMAS + "}}"))
                .containsExactly("post /a: its tag would become the class EndpointGroups, which the client already has;"
                        + " write another tag");
    }

    @Test
    void each_method_of_the_client_belongs_to_one_operation() {
        StringBuilder paths = new StringBuilder();
        for (String tag : new String[] {"A", "B"}) {
            paths.append("/%1$s: {post: %2$s}, '/%1$s/{id}': {get: %3$s}, "
                    .formatted(tag, SUBMIT.formatted(tag, "x-facade: wish,", "Wish", "Task"), GET.formatted(tag)));
        }

        assertThat(Described.findings("paths: {" + paths + "}, components: {schemas: {" + SCHEMAS + "}}"))
                .containsExactly("post /B: this operation and post /A would both become client.wish(); change one of"
                        + " them: write another x-facade");
    }

    private static List<String> submitting(String body, String answer) {
        return Described.findings("paths: {/a: {post: " + SUBMIT.formatted("Wish", "x-facade: wish,", body, answer)
                + "}, '/a/{id}': {get: " + GET.formatted("Wish") + "}}, components: {schemas: {" + SCHEMAS + "}}");
    }
}
