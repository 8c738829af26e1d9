package io.github.kling4j.validation.generator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parser of the suite's format, so that an error in a file is not mistaken for a passing case. */
class CaseTest {

    @TempDir
    private Path work;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'bool': true}",
                "{'int': '9223372036854775807'}",
                "{'double': 'NaN'}",
                "{'string': ''}",
                "{'null': null}",
                "{'list': [{'int': '1'}]}",
                "{'map': [[{'string': 'a'}, {'bool': false}]]}",
                "{'uint': '1'}",
                "{'bytes': ''}",
                "{'type': 'int'}",
                "{'unsupported': 'x'}",
                "{'error': true}"
            })
    void an_expectation_must_have_a_form_of_the_suite(String expect) throws IOException {
        assertThat(read("'expect': " + expect).fault()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            'expect': {} | one value with its kind belongs here, and this is {}
            'expect': {'int': '1', 'bool': true} | one value with its kind belongs here, and this is {int=1, bool=true}
            'expect': {'boole': true} | no kind of value of the suite: boole=true
            'expect': {'error': false} | no kind of value of the suite: error=false
            'expect': {'list': [{'itn': '1'}]} | no kind of value of the suite: itn=1
            'expect': {'int': 5} | a String belongs here, and this is 5.0
            'expect': {'double': 1.5} | a String belongs here, and this is 1.5
            'expect': {'int': '1.0'} | For input string: "1.0"
            'expect': {'bool': 'true'} | a Boolean belongs here, and this is true
            'expect': {'list': 'a'} | a List belongs here, and this is a
            """)
    void an_invalid_case_is_refused_and_the_others_run(String member, String reason) throws IOException {
        assertThat(read(member).fault()).hasValue("the case has no form of the suite: " + reason);
    }

    @Test
    void a_case_without_an_expectation_expects_true() throws IOException {
        assertThat(read("'disableCheck': false").expected()).isEqualTo(Map.of("bool", true));
    }

    @Test
    void a_64_bit_integer_is_read_exactly() throws IOException {
        assertThat(Tagged.value(read("'expect': {'int': '9007199254740993'}").expected()))
                .isEqualTo(9007199254740993L);
    }

    private Case read(String member) throws IOException {
        Path file = work.resolve("cases.json");
        Files.writeString(
                file,
                "[{'file': 'f', 'section': 's', 'name': 'one', 'expr': '1', %s}]"
                        .formatted(member)
                        .replace('\'', '"'));
        return Case.read(file).get(0);
    }
}
