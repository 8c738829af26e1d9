package io.github.kling4j.validation.cel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b",
                "first.last@example.com",
                "!#$%&'*+/=?^_`{|}~-.@x",
                "..@example.com",
                "a@1.2",
                "a@xn--80ak6aa92e.com"
            })
    void isAnEmailAddress(String text) {
        assertThat(Hosts.isEmail(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "@", "a@", "@b", "a b@c", "a@b c", "a@-b", "a@b-", "a@b..c", "a@b.", "a@b@c", "ä@b.c", "a@ä.c",
                "\"a\"@b", "a@b\n"
            })
    void isNoEmailAddress(String text) {
        assertThat(Hosts.isEmail(text)).isFalse();
    }

    @Test
    void labelsHave63CharactersAtMost() {
        assertThat(Hosts.isEmail("a@" + "b".repeat(63))).isTrue();
        assertThat(Hosts.isEmail("a@" + "b".repeat(64))).isFalse();
        assertThat(Hosts.isHostname("b".repeat(63))).isTrue();
        assertThat(Hosts.isHostname("b".repeat(64))).isFalse();
        assertThat(Hosts.isHostname("b.".repeat(126) + "b")).isTrue();
        assertThat(Hosts.isHostname("b.".repeat(127))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A-1.example.com", "example.com.", "1.a", "a.1a"})
    void isAHostName(String text) {
        assertThat(Hosts.isHostname(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "a..b", ".a", "-a", "a-", "a_b", "1", "1.2.3.4", "a.1", "a.1.", "a b", "ä", "a.b.."})
    void isNoHostName(String text) {
        assertThat(Hosts.isHostname(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "example.com:80, true, true",
        "example.com, true, false",
        "example.com, false, true",
        "1.2.3.4:0, true, true",
        "[::1]:443, true, true",
        "[::1], false, true",
        "[::1], true, false",
        "::1:443, true, false",
        "[1.2.3.4]:1, true, false",
        "a:65535, true, true",
        "a:65536, true, false",
        "a:01, true, false",
        "a:, true, false",
        ":1, true, false",
        "a:b, false, false",
        "[::1]x, false, false",
        "[fe80::1%eth0]:1, true, true",
        "a:+1, true, false",
        "a:99999999999, true, false"
    })
    void isAHostWithAPort(String text, boolean isPortRequired, boolean expected) {
        assertThat(Hosts.isHostAndPort(text, isPortRequired)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1.2.3.4, 4", "::1, 6", "fe80::1%eth0, 6", "fe80::1%a/b, 6", "::ffff:1.2.3.4, 6"})
    void isAnAddressOfItsVersion(String text, long version) {
        assertThat(Hosts.isIp(text)).isTrue();
        assertThat(Hosts.isIp(text, version)).isTrue();
        assertThat(Hosts.isIp(text, 0)).isTrue();
        assertThat(Hosts.isIp(text, 10 - version)).isFalse();
        assertThat(Hosts.isIp(text, 5)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.2.3.4%eth0", "::1%", "%eth0", "1.2.3", "01.2.3.4"})
    void isNoAddress(String text) {
        assertThat(Hosts.isIp(text)).isFalse();
    }

    @Test
    void isAnAddressWithAPrefix() {
        assertThat(Hosts.isIpPrefix("1.2.3.0/24")).isTrue();
        assertThat(Hosts.isIpPrefix("1.2.3.4/24")).isTrue();
        assertThat(Hosts.isIpPrefix("1.2.3.4/24", true)).isFalse();
        assertThat(Hosts.isIpPrefix("1.2.3.0/24", true)).isTrue();
        assertThat(Hosts.isIpPrefix("::/0", true)).isTrue();
        assertThat(Hosts.isIpPrefix("2001:db8::1/64", 6, true)).isFalse();
        assertThat(Hosts.isIpPrefix("2001:db8::/64", 6, true)).isTrue();
        assertThat(Hosts.isIpPrefix("2001:db8::/64", 4)).isFalse();
        assertThat(Hosts.isIpPrefix("1.2.3.4/33")).isFalse();
        assertThat(Hosts.isIpPrefix("1.2.3.4/08")).isFalse();
        assertThat(Hosts.isIpPrefix("1.2.3.4")).isFalse();
        assertThat(Hosts.isIpPrefix("fe80::1%en0/24")).isFalse();
    }
}
