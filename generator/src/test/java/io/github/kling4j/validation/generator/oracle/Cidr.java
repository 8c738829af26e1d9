package io.github.kling4j.validation.generator.oracle;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** An address with a prefix length. */
record Cidr(Ip ip, int bits) {

    static Cidr of(String text) {
        String[] parts = text.split("/", -1);
        Ip ip = Ip.of(parts[0]);
        if (parts.length != 2 || !parts[1].matches("0|[1-9][0-9]{0,2}")) {
            throw new IllegalArgumentException(text);
        }
        int bits = Integer.parseInt(parts[1]);
        if (bits > ip.bytes().size() * 8) {
            throw new IllegalArgumentException(text);
        }
        return new Cidr(ip, bits);
    }

    static boolean isCidr(String text) {
        try {
            of(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    Cidr masked() {
        List<Byte> masked = new ArrayList<>();
        for (int i = 0; i < ip.bytes().size(); i++) {
            int kept = Math.max(0, Math.min(8, bits - 8 * i));
            masked.add((byte) (ip.bytes().get(i) & 0xFF00 >> kept));
        }
        return new Cidr(new Ip(masked), bits);
    }

    boolean contains(Ip other) {
        int free = ip.bytes().size() * 8 - bits;
        return other.isV4() == ip.isV4()
                && number(other).shiftRight(free).equals(number(ip).shiftRight(free));
    }

    boolean contains(Cidr other) {
        return bits <= other.bits && contains(other.ip);
    }

    private static BigInteger number(Ip ip) {
        return new BigInteger(1, bytes(ip));
    }

    private static byte[] bytes(Ip ip) {
        byte[] bytes = new byte[ip.bytes().size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = ip.bytes().get(i);
        }
        return bytes;
    }

    @Override
    public String toString() {
        return ip + "/" + bits;
    }
}
