package io.github.kling4j.drills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The description and the rules in the guide to new endpoints are those of a drill, which generates the endpoint. */
class NewEndpointGuideTest {

    private static final String DRILL = "client/drills/src/test/resources/drills/21-new-endpoint/";

    @ParameterizedTest
    @CsvSource({
        "tags, " + DRILL + "edit.diff",
        "schemas, " + DRILL + "edit.diff",
        "rules, " + DRILL + "VideoExtensionRules.java",
        "refused, openapi/examples/refused/duration-too-short.json"
    })
    void a_part_of_the_guide_is_in_its_file(String part, String file) {
        String guide = Standing.read(Repository.at("openapi/NEW-ENDPOINT.md"));
        Matcher block = Pattern.compile("<!-- " + part + " -->\n```\\w+\n(.*?)```", Pattern.DOTALL)
                .matcher(guide);

        assertThat(block.find()).isTrue();
        assertThat(Standing.read(Repository.at(file)).replaceAll("(?m)^\\+", ""))
                .contains(block.group(1));
    }
}
