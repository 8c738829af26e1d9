package io.github.kling4j.validation.generator.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.re2j.Pattern;
import io.github.kling4j.validation.LinearPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Typical patterns of configuration schemas: names, durations, versions, references, addresses. */
class PatternsOfManifestsTest {

    private static final int VARIANTS = 400;

    static Stream<Arguments> patterns() {
        return Stream.of(
                arguments("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "my-name-1", "-name"),
                arguments(
                        "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "a.b-c.example", "a..b"),
                arguments("^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$", "app_v1.2", "app_"),
                arguments(
                        "^([a-z0-9.-]+/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$", "ex.org/part-of", "ex.org/"),
                arguments("^(?:[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$", "www.example.org", "www..org"),
                arguments(
                        "^\\*\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$",
                        "*.a.example",
                        "*.a"),
                arguments("^([0-9]+(\\.[0-9]+)?(ns|us|µs|ms|s|m|h))+$", "1h30m0.5s", "1h30"),
                arguments("^P(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?$", "P3DT4H", "3D"),
                arguments(
                        "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-([0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*))?"
                                + "(?:\\+([0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*))?$",
                        "1.20.3-rc.1+b5",
                        "01.2.3"),
                arguments("^v?\\d+(\\.\\d+){0,2}$", "v1.29.3", "v1."),
                arguments("^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$", "500Mi", "Mi"),
                arguments("^\\d+(?:\\.\\d+)?(?:[KMGTPE]i?)?$", "1.5Gi", "1.5G1"),
                arguments("^(100|[1-9]?[0-9])%$", "100%", "101%"),
                arguments(
                        "^[a-z0-9]+(?:[._-]{1,2}[a-z0-9]+)*(?:/[a-z0-9]+(?:[._-]{1,2}[a-z0-9]+)*)*"
                                + "(?::[\\w][\\w.-]{0,127})?(?:@sha256:[0-9a-f]{64})?$",
                        "library/nginx:1.27",
                        "library//nginx"),
                arguments("^[A-Za-z_][A-Za-z0-9_]*(\\[[0-9]+\\]|\\.[A-Za-z_][A-Za-z0-9_]*)*$", "a.b[0].c", "a..b"),
                arguments("^[-._a-zA-Z0-9]+$", "config.json", "a b"),
                arguments("^/(?:[^/\\x00]+/?)*$", "/var/lib/data", "var/lib"),
                arguments("^(/[^/]+)+/?$", "/a/b/", "//"),
                arguments("^(https?|ftp)://[^\\s/$.?#].[^\\s]*$", "https://example.org/x?y#z", "http:/x"),
                arguments(
                        "^(?i)https://([a-z0-9-]+\\.)+[a-z]+(:[0-9]{1,5})?(/.*)?$",
                        "HTTPS://Ex.ORG:8443/",
                        "http://x.y"),
                arguments("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$", "who@example.org", "who@org"),
                arguments(
                        "^(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:/(?:3[0-2]|[12]?\\d))?$",
                        "10.0.255.1/24", "10.0.256.1"),
                arguments("^([0-9a-fA-F]{0,4}:){2,7}[0-9a-fA-F]{0,4}$", "fe80::1:2", "fe80:1"),
                arguments(
                        "^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$",
                        "123e4567-e89b-12d3-a456-426614174000", "123e4567"),
                arguments(
                        "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?Z$",
                        "2026-11-29T21:45:00Z", "2026-13-29T21:45:00Z"),
                arguments("^(\\*|[0-5]?\\d)(/\\d+)?(\\s+(\\*|\\d+)(/\\d+)?){4}$", "*/5 * * * 1", "* *"),
                arguments("^arn:(aws|aws-cn):[a-z0-9-]+:[a-z0-9-]*:\\d{0,12}:.+$", "arn:aws:s3:::bucket", "arn:gcp:x"),
                arguments("^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$", "aGVsbG8=", "aGVsbG8"),
                arguments("^[[:print:]]+$", "any text", "a\u0007"),
                arguments("^[[:alnum:]]([[:alnum:]_-]*[[:alnum:]])?$", "x-1", "x-"),
                arguments("^\\p{L}[\\p{L}\\p{N} .'-]*$", "Zoë Müller-Ortiz 3", "3 Zoë"),
                arguments("^(-a?a)*$", "-aa-a", "-aaa"),
                arguments("^(true|false|yes|no|on|off)$", "yes", "yess"),
                arguments("^(?:[A-Z][A-Z0-9_]*)(?:,[A-Z][A-Z0-9_]*)*$", "GET,POST", "GET,"),
                arguments("^(\\d+|\\$\\{[A-Za-z_]\\w*\\})$", "${PORT}", "${1}"),
                arguments("(?m)^#!.*\\b(sh|bash)$", "x\n#!/bin/bash\ny", "#!/bin/bashy"),
                arguments("\\.(jpe?g|png|webp)$", "a/b.jpeg", "a.gif"));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void a_typical_pattern_becomes_a_table_that_agrees_with_RE2(String pattern, String good, String bad) {
        assertThat(Translation.of(pattern)).isInstanceOf(Translation.Table.class);
        LinearPattern compiled = CompiledPattern.chosen(pattern);
        Pattern re2 = Pattern.compile(pattern);
        assertThat(compiled.isFoundIn(good)).as(good).isTrue();
        assertThat(compiled.isFoundIn(bad)).as(bad).isFalse();
        for (String text : variants(good, bad)) {
            assertThat(compiled.isFoundIn(text))
                    .as(text)
                    .isEqualTo(re2.matcher(text).find());
        }
    }

    /** Returns texts similar to the valid and the invalid one: with a character removed, doubled, or from the other. */
    private static List<String> variants(String good, String bad) {
        Random random = new Random(1);
        String characters = good + bad + "aZ0-._/: \né";
        List<String> variants = new ArrayList<>();
        for (int i = 0; i < VARIANTS; i++) {
            StringBuilder text = new StringBuilder(i % 2 == 0 ? good : bad);
            for (int edits = random.nextInt(3); edits >= 0 && text.length() > 0; edits--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, text.charAt(at));
                    default -> text.setCharAt(at, characters.charAt(random.nextInt(characters.length())));
                }
            }
            variants.add(text.toString());
        }
        return variants;
    }
}
