package io.github.kling4j.validation.cel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrisTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com",
                "https://u:p@example.com:80/p/q?r#s",
                "urn:isbn:0",
                "mailto:a@b",
                "a:",
                "a:/",
                "a:/b",
                "a:b/c",
                "a://",
                "a:///b",
                "a://[::1]:80",
                "a://[fe80::1%25eth0]",
                "a://[v1.x:y]",
                "a://%C3%A9",
                "a://h:",
                "a:?q?/",
                "a:#f?/",
                "a+1-.x:b",
                "a:b:c",
                "a://b/c:d@e//f",
                "a://1.2.3.4.5",
                "a://b?c=%20"
            })
    void isAUri(String text) {
        assertThat(Uris.isUri(text)).isTrue();
        assertThat(Uris.isUriRef(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1a://b",
                "a b:c",
                "a://b c",
                "a://[::1",
                "a://[1.2.3.4]",
                "a://[g::]",
                "a://b:x",
                "a://b:80x",
                "a://%C3",
                "a://%GG",
                "a:%",
                "a:%2",
                "a:^",
                "a:b#c#d",
                "a://u@v@w",
                "a://[v.x]",
                "a://[v1.]",
                "a://[::1%25]",
                "a://é",
                "a:\\b",
                "a:\"",
                "a://[::1]b"
            })
    void isNeitherAUriNorAReference(String text) {
        assertThat(Uris.isUri(text)).isFalse();
        assertThat(Uris.isUriRef(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "/a/b", "//host/a", "?q", "#f", "./a:b", "../a", "a/b:c", "/:a", "a?b:c"})
    void isAReferenceOnly(String text) {
        assertThat(Uris.isUri(text)).isFalse();
        assertThat(Uris.isUriRef(text)).isTrue();
    }

    /** Without a scheme, what stands before a colon would be one. */
    @ParameterizedTest
    @ValueSource(strings = {":a", "1:b", "//a b"})
    void isNoReference(String text) {
        assertThat(Uris.isUriRef(text)).isFalse();
    }
}
