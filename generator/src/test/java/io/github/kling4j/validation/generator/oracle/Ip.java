package io.github.kling4j.validation.generator.oracle;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An IP address, parsed by the JDK. */
record Ip(List<Byte> bytes) {

    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern V4 = Pattern.compile("(?:" + OCTET + "\\.){3}" + OCTET);
    private static final Pattern V6 = Pattern.compile("(?i)(?=.*:.*:)[0-9a-f:]+(?:" + OCTET + "\\.[0-9.]+)?");

    static Ip of(String text) {
        if (!V4.matcher(text).matches() && !V6.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        try {
            byte[] bytes = InetAddress.getByName(text).getAddress();
            List<Byte> list = new ArrayList<>();
            if (bytes.length == 4 && text.contains(":")) {
                // The JDK parses ::ffff:1.2.3.4 as an IPv4 address; the dotted form is invalid here.
                if (text.contains(".")) {
                    throw new IllegalArgumentException(text);
                }
                for (int i = 0; i < 12; i++) {
                    list.add((byte) (i < 10 ? 0 : 0xFF));
                }
            }
            for (byte each : bytes) {
                list.add(each);
            }
            return new Ip(list);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static boolean isIp(String text) {
        try {
            of(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    boolean isV4() {
        return bytes.size() == 4;
    }

    InetAddress java() {
        byte[] array = new byte[bytes.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = bytes.get(i);
        }
        try {
            return InetAddress.getByAddress(array);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isLinkLocalMulticast() {
        boolean isOwnNetwork = isV4() && bytes.get(0) == (byte) 224 && bytes.get(1) == 0 && bytes.get(2) == 0;
        return isV4() ? isOwnNetwork : java().isMCLinkLocal();
    }

    boolean isGlobalUnicast() {
        InetAddress address = java();
        boolean isBroadcast = isV4() && bytes.stream().allMatch(each -> each == (byte) 255);
        return !isBroadcast
                && !address.isAnyLocalAddress()
                && !address.isLoopbackAddress()
                && !address.isMulticastAddress()
                && !address.isLinkLocalAddress();
    }

    /** The JDK writes all groups; the first of the longest runs of zeros becomes two colons. */
    @Override
    public String toString() {
        if (isV4()) {
            return java().getHostAddress();
        }
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 16; i += 2) {
            all.append(i == 0 ? "" : ":")
                    .append(Integer.toHexString((bytes.get(i) & 0xFF) << 8 | bytes.get(i + 1) & 0xFF));
        }
        String longest = "";
        for (Matcher run = Pattern.compile("(?<![0-9a-f])0(?::0)+(?![0-9a-f])").matcher(all); run.find(); ) {
            longest = run.group().length() > longest.length() ? run.group() : longest;
        }
        if (longest.isEmpty()) {
            return all.toString();
        }
        Matcher run = Pattern.compile("(^|:)" + longest + "(:|$)").matcher(all);
        return run.find() ? run.replaceFirst("::") : all.toString();
    }
}
