package io.github.kling4j.validation;

import java.util.regex.Pattern;

/** Checks the IP address in the brackets of an email address such as {@code user@[192.0.2.1]}. */
final class AddressLiteral {

    private static final int GROUPS = 8;
    private static final Pattern VERSION_4 = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
    private static final Pattern GROUP = Pattern.compile("[0-9a-fA-F]{1,4}");
    private static final Pattern COLON = Pattern.compile(":");

    private AddressLiteral() {}

    static boolean isVersion4(String text) {
        return VERSION_4.matcher(text).matches();
    }

    /**
     * Returns whether a text is an IPv6 address: eight groups of hexadecimal digits, where one {@code ::} may replace
     * one or more groups.
     */
    static boolean isVersion6(String text) {
        int gap = text.indexOf("::");
        if (gap < 0) {
            return groups(text) == GROUPS;
        }
        int before = gap == 0 ? 0 : groups(text.substring(0, gap));
        String rest = text.substring(gap + 2);
        int after = rest.isEmpty() ? 0 : groups(rest);
        return before >= 0 && after >= 0 && before + after < GROUPS;
    }

    /** Returns the number of groups, or -1 if a group is invalid. An IPv4 address at the end counts as two groups. */
    private static int groups(String text) {
        String[] groups = COLON.split(text, -1);
        int last = groups.length - 1;
        for (int i = 0; i < last; i++) {
            if (!GROUP.matcher(groups[i]).matches()) {
                return -1;
            }
        }
        boolean isGroup = GROUP.matcher(groups[last]).matches();
        return isGroup ? groups.length : isOctets(groups[last]) ? groups.length + 1 : -1;
    }

    private static boolean isOctets(String text) {
        if (!isVersion4(text)) {
            return false;
        }
        for (String octet : text.split("\\.")) {
            if (Integer.parseInt(octet) > 255) {
                return false;
            }
        }
        return true;
    }
}
