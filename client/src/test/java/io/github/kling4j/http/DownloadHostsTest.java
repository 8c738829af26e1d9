package io.github.kling4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadHostsTest {

    @ParameterizedTest
    @CsvSource({
        "cdn.example.com, https://cdn.example.com/a.mp4",
        "cdn.example.com, http://CDN.Example.com:8080/a.mp4",
        "CDN.example.COM, https://cdn.example.com/a.mp4",
        "bücher.example, https://xn--bcher-kva.example/",
        "xn--bcher-kva.example, https://bücher.example/",
        "*.example.com, https://a.example.com/",
        "*.Example.com, https://a.b.example.com/",
        "localhost, http://localhost:1234/",
        "127.0.0.1, http://127.0.0.1/",
        "::1, 'http://[0:0:0:0:0:0:0:1]/'",
        "[::1], 'http://[::1]:8080/'"
    })
    void hosts_are_compared_as_urls_compare_them(String name, String url) {
        assertThat(allows(name, url)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "example.com, https://cdn.example.com/",
        "cdn.example.com, https://example.com/",
        "*.example.com, https://example.com/",
        "*.example.com, https://evil-example.com/",
        "*.example.com, https://a.example.com.evil.example/",
        "example.com, https://example.com.evil.example/",
        "example.com, https://example.com@evil.example/",
        "example.com, https://evil.example/example.com",
        "127.0.0.1, http://localhost/"
    })
    void another_host_is_not_allowed(String name, String url) {
        assertThat(allows(name, url)).isFalse();
    }

    @Test
    void several_hosts_are_allowed_and_any_unless_some_are_named() {
        DownloadHosts two = DownloadHosts.only("a.example", "*.b.example");

        assertThat(two.allow("a.example")).isTrue();
        assertThat(two.allow("x.b.example")).isTrue();
        assertThat(two.allow("c.example")).isFalse();
        assertThat(two).hasToString("a.example, *.b.example");
        assertThat(DownloadHosts.ANY.allow("c.example")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "*", "*.", "**.example.com", "a.*.example.com", "https://cdn.example.com", "cdn.example.com/",
                "cdn.example.com:443", "a@cdn.example.com", "cdn.example.com?", "a b", "*.127.0.0.1", "*.::1", "[::1",
                        "a\nb",
                "%61.example"
            })
    void what_is_no_host_is_refused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DownloadHosts.only(name))
                .withMessage("a download host must be a name without scheme, port and path, such as cdn.example.com,"
                        + " or *.example.com for all hosts below example.com, but is " + name.replace("\n", "\\n"));
    }

    @Test
    void no_host_at_all_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DownloadHosts.only())
                .withMessage(
                        "downloadHosts needs at least one host; omit downloadHosts to allow downloads from every host");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DownloadHosts.only("a.example", null))
                .withMessageEndingWith(", but is null");
    }

    private static boolean allows(String name, String url) {
        return DownloadHosts.only(name).allow(HttpUrl.get(url).host());
    }
}
