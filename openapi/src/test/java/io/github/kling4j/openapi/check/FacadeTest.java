package io.github.kling4j.openapi.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An operation that submits a video has a class of the client, or the description is refused. */
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
                "~~ | no class of the client would submit it; write x-facade and the name of the method that returns that class,"
                        + " such as x-facade: wish",
                "x-facade: {group: nova, method: wish} | x-facade has no group nova; write the method alone, or beside tags:"
                        + " x-facade-groups: [{group: nova, description: …, endpoints: [{tag: Wish, method: wish}]}]",
                "x-facade: {omni: wish} | x-facade {\"omni\":\"wish\"} names no method; write one like wish, or {group: omni,"
                        + " method: wish} for one of client.omni()",
                "x-facade: omni.wish | x-facade \"omni.wish\" names no method; write one like wish, or {group: omni,"
                        + " method: wish} for one of client.omni()",
                "x-facade: new | x-facade \"new\" names no method; write one like wish, or {group: omni, method: wish} for one of client.omni()",
                "x-facade: true | x-facade true names no method; write one like wish, or {group: omni, method: wish} for one of client.omni()",
                "x-facade: download | x-facade download is a method that the class has already; write another, such as wish",
                "x-facade: {group: omni, method: toString} | x-facade toString is a method that the class has already; write another, such as"
                        + " wish",
                "x-facade: wish, parameters: [{name: p, in: query, schema: {type: string}}], | x-facade is of operations whose"
                        + " body says all; leave the parameters or x-facade out",
            })
    void theExtensionNamesAMethodOfTheClient(String members, String finding) {
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
                "nova | ~~ | post /a: x-facade-groups does not have it; write {tag: Wish, method: wish} under the endpoints of the"
                        + " group nova",
                "nova | {tag: Wish, method: wish}, {tag: Hope, method: hope} | x-facade-groups: no operation is {tag: Hope,"
                        + " method: hope} of the group nova; leave it out, or write x-facade: {group: nova, method: hope} at the"
                        + " operation of that tag that submits",
                "download | {tag: Wish, method: wish} | x-facade-groups: download names no method, or one that the client has"
                        + " already; write another, such as omni",
                "wish | {tag: Wish, method: wish} | post /a: its tag would be the class Wish, which the client has already; write"
                        + " another tag",
            })
    void anEndpointOfAGroupIsUnderTheNameOfTheGroupAsWell(String group, String endpoints, String finding) {
        String submit = SUBMIT.formatted("Wish", "x-facade: {group: " + group + ", method: wish},", "Wish", "Task");

        assertThat(Described.findings("paths: {/a: {post: " + submit + "}, '/a/{id}': {get: " + GET.formatted("Wish")
                        + "}}, components: {schemas: {" + SCHEMAS + "}}, x-facade-groups: [{group: " + group
                        + ", description: x, endpoints: [" + endpoints + "]}]"))
                .containsExactly(finding.isEmpty() ? new String[0] : new String[] {finding});
    }

    @Test
    void theBodyIsAVideoRequestAndTheAnswerATask() {
        assertThat(submitting("Note", "Task"))
                .containsExactly("post /a: x-facade is of operations that submit a video;"
                        + " write x-implements: VideoRequest at the schema of its body, or leave x-facade out");
        assertThat(submitting("Wish", "Note"))
                .containsExactly("post /a: x-facade is of operations that answer a task;"
                        + " answer with the schema that has x-implements: VideoTask");
    }

    @Test
    void theTaskCanBeLookedUpByTheSameTag() {
        String submit = SUBMIT.formatted("Wish", "x-facade: wish,", "Wish", "Task");

        assertThat(Described.findings("paths: {/a: {post: " + submit + "}}, components: {schemas: {" + SCHEMAS + "}}"))
                .containsExactly("post /a: x-facade needs an operation that looks its task up; write a get with"
                        + " operationId: Wish_get, with the id in the path as its only parameter, that answers a task");
    }

    @Test
    void theClassOfTheTagIsNoOtherThatIsGenerated() {
        String submit = SUBMIT.formatted("EndpointGroups", "x-facade: wish,", "Wish", "Task");

        assertThat(Described.findings("paths: {/a: {post: " + submit + "}, '/a/{id}': {get: "
                        + GET.formatted("EndpointGroups") + "}}, components: {schemas: {" + SCHEMAS + "}}"))
                .containsExactly(
                        "post /a: its tag would be the class EndpointGroups, which the client has already; write"
                                + " another tag");
    }

    @Test
    void eachMethodOfTheClientIsOfOneOperation() {
        StringBuilder paths = new StringBuilder();
        for (String tag : new String[] {"A", "B"}) {
            paths.append("/%1$s: {post: %2$s}, '/%1$s/{id}': {get: %3$s}, "
                    .formatted(tag, SUBMIT.formatted(tag, "x-facade: wish,", "Wish", "Task"), GET.formatted(tag)));
        }

        assertThat(Described.findings("paths: {" + paths + "}, components: {schemas: {" + SCHEMAS + "}}"))
                .containsExactly("post /B: this and post /A would both be client.wish(); give one another x-facade");
    }

    private static List<String> submitting(String body, String answer) {
        return Described.findings("paths: {/a: {post: " + SUBMIT.formatted("Wish", "x-facade: wish,", body, answer)
                + "}, '/a/{id}': {get: " + GET.formatted("Wish") + "}}, components: {schemas: {" + SCHEMAS + "}}");
    }
}
