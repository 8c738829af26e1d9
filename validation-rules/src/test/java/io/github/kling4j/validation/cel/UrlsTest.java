package io.github.kling4j.validation.cel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://u:p@example.com:80/p?q=v#f",
                "/absolute",
                "mailto:a@b",
                "https://example.com/a b",
                "https://[::1]:80/",
                "http://example.com?x",
                "https://example.com:/",
                "*"
            })
    void isAUrl(String text) {
        assertThat(Urls.isUrl(text)).isTrue();
        assertThat(Urls.url(text)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "../relative",
                "a/b",
                "https://a:b:c/",
                "https://a b/",
                "https://a/%zz",
                "https://[::1",
                "://x",
                "1a:/x",
                "https://a\n",
                "https://a:80x/",
                "https://%41/"
            })
    void isNoUrl(String text) {
        assertThat(Urls.isUrl(text)).isFalse();
        assertThatThrownBy(() -> Urls.url(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "https://example.com:80/, https, example.com:80, example.com, 80, /",
                "HTTPS://example.com/p, https, example.com, example.com, -, /p",
                "https://u:p@[::1]:8080/p, https, [::1]:8080, ::1, 8080, /p",
                "https://[::1]/, https, [::1], ::1, -, /",
                "/path, -, -, -, -, /path",
                "https://example.com, https, example.com, example.com, -, -",
                "https://example.com/a b/?q, https, example.com, example.com, -, /a%20b/",
                "https://example.com/a%2Fb#f, https, example.com, example.com, -, /a%2Fb",
                "mailto:a@b, mailto, -, -, -, -"
            })
    void hasParts(String url, String scheme, String host, String hostname, String port, String path) {
        assertThat(Urls.scheme(url)).isEqualTo(orEmpty(scheme));
        assertThat(Urls.host(url)).isEqualTo(orEmpty(host));
        assertThat(Urls.hostname(url)).isEqualTo(orEmpty(hostname));
        assertThat(Urls.port(url)).isEqualTo(orEmpty(port));
        assertThat(Urls.escapedPath(url)).isEqualTo(orEmpty(path));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    @Test
    void aQueryHasTheValuesOfEachKey() {
        assertThat(Urls.query("https://example.com/p?k1=a&k2=b&k2=c#k3=d"))
                .isEqualTo(Map.of("k1", List.of("a"), "k2", List.of("b", "c")));
        assertThat(Urls.query("/p?a+b=%C3%A9&c")).isEqualTo(Map.of("a b", List.of("é"), "c", List.of("")));
        assertThat(Urls.query("/p?")).isEmpty();
        assertThat(Urls.query("/p")).isEmpty();
        assertThat(Urls.query("/p?a=%zz&b;c&d=1")).isEqualTo(Map.of("d", List.of("1")));
    }
}
