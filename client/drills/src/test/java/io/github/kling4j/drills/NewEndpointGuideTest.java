package io.github.kling4j.drills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The description and the rules in the guide to new endpoints are those of a drill. */
class NewEndpointGuideTest {

    private static final String DRILL = "client/drills/src/test/resources/drills/21-new-endpoint/";

    @ParameterizedTest
    @CsvSource({"tags, edit.diff", "schemas, edit.diff", "rules, VideoExtensionRules.java"})
    void a_part_of_the_example_is_in_the_drill(String part, String file) {
        String guide = Standing.read(Repository.at("openapi/NEW-ENDPOINT.md"));
        Matcher block = Pattern.compile("<!-- " + part + " -->\n```\\w+\n(.*?)```", Pattern.DOTALL)
                .matcher(guide);

        assertThat(block.find()).isTrue();
        assertThat(Standing.read(Repository.at(DRILL + file)).replaceAll("(?m)^\\+", ""))
                .contains(block.group(1));
    }
}
