package io.github.kling4j.validation.cel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NamesTest {

    private static final Map<String, Function<String, @Nullable List<String>>> FORMATS = Map.ofEntries(
            Map.entry("dns1123Label", Names::dns1123Label),
            Map.entry("dns1123Subdomain", Names::dns1123Subdomain),
            Map.entry("dns1035Label", Names::dns1035Label),
            Map.entry("dns1123LabelPrefix", Names::dns1123LabelPrefix),
            Map.entry("dns1123SubdomainPrefix", Names::dns1123SubdomainPrefix),
            Map.entry("dns1035LabelPrefix", Names::dns1035LabelPrefix),
            Map.entry("qualifiedName", Names::qualifiedName),
            Map.entry("labelValue", Names::labelValue),
            Map.entry("uri", Names::uri),
            Map.entry("uuid", Names::uuid),
            Map.entry("byte", Names::base64),
            Map.entry("date", Names::date),
            Map.entry("datetime", Names::datetime));

    private static Arguments row(String format, List<String> valid, List<String> invalid) {
        return Arguments.of(format, valid, invalid);
    }

    private static Stream<Arguments> rows() {
        String longest = "a".repeat(63);
        return Stream.of(
                row(
                        "dns1123Label",
                        List.of("a", "my-label-1", "1", longest),
                        List.of("", "-a", "a-", "A", "a.b", longest + "a")),
                row(
                        "dns1123Subdomain",
                        List.of("a", "apiextensions.k8s.io"),
                        List.of("", "a..b", ".a", "a.", "a_b", "A.b")),
                row("dns1035Label", List.of("a", "my-label-1"), List.of("1a", "", "a-", "a.b")),
                row("dns1123LabelPrefix", List.of("my-label-", "a"), List.of("-", "-a", "a..b")),
                row("dns1123SubdomainPrefix", List.of("my.prefix.-", "a"), List.of("-", "a..-x")),
                row("dns1035LabelPrefix", List.of("my-label-"), List.of("1a-", "1")),
                row(
                        "qualifiedName",
                        List.of("a", "example.com/My_name.1"),
                        List.of("", "/a", "a/", "a/b/c", "A/b", "-a")),
                row("labelValue", List.of("", "a", "My_value.1"), List.of("-a", "a-", "a/b", longest + "a")),
                row("uri", List.of("http://example.com", "/a"), List.of("a", "", "../a")),
                row(
                        "uuid",
                        List.of("123e4567-e89b-12d3-a456-426614174000", "123E4567e89b12d3a456426614174000"),
                        List.of(
                                "",
                                "123e4567",
                                "123e4567--89b-12d3-a456-426614174000",
                                "g23e4567-e89b-12d3-a456-426614174000")),
                row(
                        "byte",
                        List.of("aGVsbG8=", "aGk=", "YQ==", "YWJj"),
                        List.of("", "a", "aGVsbG8", "a=b=", "aGV*bG8=")),
                row(
                        "date",
                        List.of("2021-01-31", "0001-01-01"),
                        List.of("2021-02-30", "2021-1-1", "21-01-01", "+2021-01-1", "")),
                row(
                        "datetime",
                        List.of("2021-01-31T00:00:00Z", "2021-01-31t23:59:59.5+01:00"),
                        List.of(
                                "2021-01-31",
                                "2021-01-31T24:00:00Z",
                                "2021-01-31T00:00:00",
                                "2021-02-30T00:00:00Z",
                                "2021-01-31T00:00:00.Z",
                                "2021-01-31T00:00:00Zx")));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aFormatTellsWhatIsWrong(String format, List<String> valid, List<String> invalid) {
        assertThat(valid)
                .allSatisfy(text -> assertThat(FORMATS.get(format).apply(text)).isNull());
        assertThat(invalid)
                .allSatisfy(text -> assertThat(FORMATS.get(format).apply(text)).isNotEmpty());
    }
}
