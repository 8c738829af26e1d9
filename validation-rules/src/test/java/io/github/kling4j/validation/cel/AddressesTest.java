package io.github.kling4j.validation.cel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "192.168.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "1::",
                "2001:db8::1",
                "1:2:3:4:5:6:7:8",
                "1::8",
                "ABCD:ef::",
                "64:ff9b::1.2.3.4",
                "::ffff:c0a8:1"
            })
    void isAnAddress(String text) {
        assertThat(Addresses.isIp(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1.2.3",
                "1.2.3.4.5",
                "1.2.3.256",
                "01.2.3.4",
                "1.2.3.",
                ".1.2.3",
                "1.2.3.4 ",
                "1..3.4",
                "1.2.3.-4",
                ":",
                ":::",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "1::2::3",
                ":1::",
                "1::2:",
                "12345::",
                "g::",
                "::1%eth0",
                "1:2:3:4:5:6:7::8",
                "::ffff:1.2.3.4",
                "::1.2.3",
                "1.2.3.4::",
                "::1.2.3.4:5",
                "1:2:3:4:5:6:7:1.2.3.4",
                "١.2.3.4"
            })
    void isNoAddress(String text) {
        assertThat(Addresses.isIp(text)).isFalse();
        assertThatThrownBy(() -> Addresses.ip(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "192.168.0.1, 192.168.0.1",
        "2001:DB8:0:0:0:0:0:1, 2001:db8::1",
        "2001:0db8::0001, 2001:db8::1",
        "0:0:0:0:0:0:0:0, ::",
        "1:0:0:2:0:0:0:3, 1:0:0:2::3",
        "1:0:0:2:3:0:0:4, 1::2:3:0:0:4",
        "1:2:3:4:5:6:0:8, 1:2:3:4:5:6:0:8",
        "0:0:1::, 0:0:1::",
        "64:ff9b::1.2.3.4, 64:ff9b::102:304"
    })
    void hasOneCanonicalForm(String text, String canonical) {
        assertThat(Addresses.ip(text)).isEqualTo(canonical);
        assertThat(Addresses.isCanonical(text)).isEqualTo(text.equals(canonical));
        assertThat(Addresses.ip(canonical)).isSameAs(canonical);
    }

    @Test
    void tellsKindsOfAddresses() {
        assertThat(Addresses.family("10.0.0.1")).isEqualTo(4);
        assertThat(Addresses.family("::1")).isEqualTo(6);
        assertThat(Addresses.isUnspecified("0.0.0.0")).isTrue();
        assertThat(Addresses.isUnspecified("::")).isTrue();
        assertThat(Addresses.isUnspecified("::1")).isFalse();
        assertThat(Addresses.isLoopback("127.1.2.3")).isTrue();
        assertThat(Addresses.isLoopback("::1")).isTrue();
        assertThat(Addresses.isLoopback("128.0.0.1")).isFalse();
        assertThat(Addresses.isLinkLocalMulticast("224.0.0.9")).isTrue();
        assertThat(Addresses.isLinkLocalMulticast("224.0.1.9")).isFalse();
        assertThat(Addresses.isLinkLocalMulticast("ff12::1")).isTrue();
        assertThat(Addresses.isLinkLocalUnicast("169.254.1.1")).isTrue();
        assertThat(Addresses.isLinkLocalUnicast("febf::1")).isTrue();
        assertThat(Addresses.isLinkLocalUnicast("fec0::1")).isFalse();
        assertThat(Addresses.isGlobalUnicast("10.0.0.1")).isTrue();
        assertThat(Addresses.isGlobalUnicast("255.255.255.255")).isFalse();
        assertThat(Addresses.isGlobalUnicast("239.1.1.1")).isFalse();
        assertThat(Addresses.isGlobalUnicast("ff00::1")).isFalse();
        assertThat(Addresses.isGlobalUnicast("2001:db8::abcd")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.0.1, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "0.0.0.0/0, 9.9.9.9, true",
        "10.0.0.1/32, 10.0.0.1, true",
        "10.0.0.1/32, 10.0.0.2, false",
        "2001:db8::/32, 2001:db8:ffff::1, true",
        "2001:db8::/32, 2001:db9::1, false",
        "::/0, 1.2.3.4, false",
        "::/64, ::ffff:0:0:1, true",
        "::/65, ::8000:0:0:0, false",
        "2001:db8::1/128, 2001:db8::1, true",
        "2001:db8::1/128, 2001:db8::2, false"
    })
    void aBlockHoldsAddresses(String cidr, String ip, boolean holds) {
        assertThat(Addresses.containsIp(Addresses.cidr(cidr), ip)).isEqualTo(holds);
    }

    @Test
    void aBlockHoldsSmallerBlocks() {
        assertThat(Addresses.containsCidr("192.168.0.0/16", "192.168.10.0/24")).isTrue();
        assertThat(Addresses.containsCidr("192.168.0.0/16", "192.168.0.0/16")).isTrue();
        assertThat(Addresses.containsCidr("192.168.10.0/24", "192.168.0.0/16")).isFalse();
        assertThat(Addresses.containsCidr("192.168.1.0/24", "192.168.2.0/24")).isFalse();
        assertThatThrownBy(() -> Addresses.containsCidr("192.168.1.0/24", "192.168.2.0"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBlockHasParts() {
        assertThat(Addresses.addressOf("192.168.0.1/24")).isEqualTo("192.168.0.1");
        assertThat(Addresses.prefixLength("192.168.0.1/24")).isEqualTo(24);
        assertThat(Addresses.masked("192.168.0.1/24")).isEqualTo("192.168.0.0/24");
        assertThat(Addresses.masked("2001:db8::1/32")).isEqualTo("2001:db8::/32");
        assertThat(Addresses.cidr("2001:DB8::0/32")).isEqualTo("2001:db8::/32");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.2.3.4",
                "1.2.3.4/",
                "1.2.3.4/33",
                "1.2.3.4/08",
                "1.2.3.4/-1",
                "1.2.3.4/+8",
                "::/129",
                "::ffff:1.2.3.4/24",
                "fe80::1%en0/24",
                "/8",
                "1.2.3.4/8/8",
                "1.2.3/8"
            })
    void isNoBlock(String text) {
        assertThat(Addresses.isCidr(text)).isFalse();
        assertThatThrownBy(() -> Addresses.cidr(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
