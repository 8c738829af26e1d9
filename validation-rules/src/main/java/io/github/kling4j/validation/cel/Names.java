package io.github.kling4j.validation.cel;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The named formats of Kubernetes. Each method returns the reasons why a text does not have a format, or null if it has
 * the format.
 */
public final class Names {

    private static final int LABEL = 63;
    private static final int SUBDOMAIN = 253;

    private Names() {}

    /** Returns the reasons why a text is not a DNS label as RFC 1123 defines it; null if it is one. */
    public static @Nullable List<String> dns1123Label(String text) {
        return problem(
                text,
                LABEL,
                isLabel(text, 0, text.length()),
                "must consist of lower case letters, digits and '-', with a letter or a digit at both ends");
    }

    /**
     * Returns the reasons why a text is not a DNS subdomain, which is DNS labels separated by dots; null if it is one.
     */
    public static @Nullable List<String> dns1123Subdomain(String text) {
        return problem(
                text,
                SUBDOMAIN,
                areLabels(text, text.length()),
                "must consist of lower case letters, digits, '-' and '.',"
                        + " with a letter or a digit at both ends of each part");
    }

    /** Returns the reasons why a text is not a DNS label as RFC 1035 defines it; null if it is one. */
    public static @Nullable List<String> dns1035Label(String text) {
        boolean isLabel = !text.isEmpty() && isLower(text.charAt(0)) && isLabel(text, 0, text.length());
        return problem(
                text,
                LABEL,
                isLabel,
                "must consist of lower case letters, digits and '-', with a letter at the start"
                        + " and a letter or a digit at the end");
    }

    /**
     * Returns the reasons why a text cannot be the beginning of a DNS label by RFC 1123; null if it can. The text may
     * end with a dash.
     */
    public static @Nullable List<String> dns1123LabelPrefix(String text) {
        return dns1123Label(completed(text));
    }

    /**
     * Returns the reasons why a text cannot be the beginning of a DNS subdomain; null if it can. The text may end with
     * a dash.
     */
    public static @Nullable List<String> dns1123SubdomainPrefix(String text) {
        return dns1123Subdomain(completed(text));
    }

    /**
     * Returns the reasons why a text cannot be the beginning of a DNS label by RFC 1035; null if it can. The text may
     * end with a dash.
     */
    public static @Nullable List<String> dns1035LabelPrefix(String text) {
        return dns1035Label(completed(text));
    }

    /**
     * Returns the reasons why a text is not a name, optionally after a DNS subdomain and a slash; null if it is one.
     */
    public static @Nullable List<String> qualifiedName(String text) {
        int slash = text.indexOf('/');
        boolean isPrefix = slash < 0 || slash > 0 && slash <= SUBDOMAIN && areLabels(text, slash);
        boolean isName = text.length() - slash - 1 <= LABEL && isName(text, slash + 1) && slash + 1 < text.length();
        return isPrefix && isName
                ? null
                : List.of("must consist of letters, digits, '-', '_' and '.', with a letter or a digit at both ends,"
                        + " optionally after a DNS subdomain and '/'");
    }

    /** Returns the reasons why a text is not the value of a Kubernetes label; null if it is one. */
    public static @Nullable List<String> labelValue(String text) {
        return problem(
                text,
                LABEL,
                isName(text, 0),
                "must consist of letters, digits, '-', '_' and '.', with a letter or a digit at both ends");
    }

    /** Returns the reasons why a text is neither an absolute URL nor an absolute path; null if it is one of them. */
    public static @Nullable List<String> uri(String text) {
        return Urls.isUrl(text) ? null : List.of("must be an absolute URL or an absolute path");
    }

    /** Returns the reasons why a text is not a UUID, with or without dashes; null if it is one. */
    public static @Nullable List<String> uuid(String text) {
        int digits = 0;
        boolean isUuid = true;
        for (int i = 0; i < text.length(); i++) {
            boolean isDash = text.charAt(i) == '-' && (i == 0 || text.charAt(i - 1) != '-');
            isUuid &= isDash
                    ? digits == 8 || digits == 12 || digits == 16 || digits == 20
                    : Utf8.digit(text.charAt(i)) >= 0;
            digits += isDash ? 0 : 1;
        }
        return isUuid && digits == 32 ? null : List.of("must be a UUID");
    }

    /** Returns the reasons why a text is not valid Base64; null if it is valid. */
    public static @Nullable List<String> base64(String text) {
        int padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
        boolean isEncoded = !text.isEmpty() && text.length() % 4 == 0;
        for (int i = 0; i < text.length() - padding && isEncoded; i++) {
            char c = text.charAt(i);
            isEncoded = isAlphanumeric(c) || c == '+' || c == '/';
        }
        return isEncoded ? null : List.of("must be Base64 text");
    }

    /** Returns the reasons why a text is not a date such as {@code 2021-01-31}; null if it is one. */
    public static @Nullable List<String> date(String text) {
        return isDate(text) ? null : List.of("must be a date such as 2021-01-31");
    }

    /** Returns the reasons why a text is not a time such as {@code 2021-01-31T23:59:59.5Z}; null if it is one. */
    public static @Nullable List<String> datetime(String text) {
        boolean isTime = text.length() >= 20
                && (text.charAt(10) == 'T' || text.charAt(10) == 't')
                && isDate(text.substring(0, 10))
                && isTime(text, 11);
        return isTime ? null : List.of("must be a time such as 2021-01-31T23:59:59Z");
    }

    private static boolean isDate(String text) {
        try {
            return text.length() == 10 && !LocalDate.parse(text).isBefore(LocalDate.of(0, 1, 1));
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isTime(String text, int start) {
        int zone = start + 8;
        boolean isClock = isTwoDigits(text, start, 23)
                && text.charAt(start + 2) == ':'
                && isTwoDigits(text, start + 3, 59)
                && text.charAt(start + 5) == ':'
                && isTwoDigits(text, start + 6, 59);
        if (zone < text.length() && text.charAt(zone) == '.') {
            int first = ++zone;
            while (zone < text.length() && AddressText.isDigit(text.charAt(zone))) {
                zone++;
            }
            isClock &= zone > first;
        }
        boolean isUtc = zone + 1 == text.length() && (text.charAt(zone) == 'Z' || text.charAt(zone) == 'z');
        boolean isOffset = zone + 6 == text.length()
                && (text.charAt(zone) == '+' || text.charAt(zone) == '-')
                && isTwoDigits(text, zone + 1, 99)
                && text.charAt(zone + 3) == ':'
                && isTwoDigits(text, zone + 4, 99);
        return isClock && (isUtc || isOffset);
    }

    private static boolean isTwoDigits(String text, int start, int most) {
        return start + 1 < text.length()
                && AddressText.isDigit(text.charAt(start))
                && AddressText.isDigit(text.charAt(start + 1))
                && Integer.parseInt(text, start, start + 2, 10) <= most;
    }

    private static @Nullable List<String> problem(String text, int longest, boolean isValid, String otherwise) {
        String tooLong = "must have at most " + longest + " characters";
        if (text.length() > longest) {
            return isValid ? List.of(tooLong) : List.of(otherwise, tooLong);
        }
        return isValid ? null : List.of(otherwise);
    }

    /** Replaces a dash at the end of a text, and the character before the dash, by a letter, as Kubernetes does. */
    private static String completed(String text) {
        return text.length() > 1 && text.endsWith("-") ? text.substring(0, text.length() - 2) + "a" : text;
    }

    private static boolean areLabels(String text, int end) {
        int start = 0;
        while (start <= end) {
            int dot = text.indexOf('.', start);
            int stop = dot < 0 || dot > end ? end : dot;
            if (!isLabel(text, start, stop)) {
                return false;
            }
            start = stop + 1;
        }
        return true;
    }

    private static boolean isLabel(String text, int start, int end) {
        boolean isLabel = start < end && text.charAt(start) != '-' && text.charAt(end - 1) != '-';
        for (int i = start; i < end && isLabel; i++) {
            char c = text.charAt(i);
            isLabel = isLower(c) || AddressText.isDigit(c) || c == '-';
        }
        return isLabel;
    }

    private static boolean isName(String text, int start) {
        if (start == text.length()) {
            return true;
        }
        boolean isName = isAlphanumeric(text.charAt(start)) && isAlphanumeric(text.charAt(text.length() - 1));
        for (int i = start; i < text.length() && isName; i++) {
            char c = text.charAt(i);
            isName = isAlphanumeric(c) || c == '-' || c == '_' || c == '.';
        }
        return isName;
    }

    private static boolean isLower(char c) {
        return 'a' <= c && c <= 'z';
    }

    private static boolean isAlphanumeric(char c) {
        return isLower(c) || 'A' <= c && c <= 'Z' || AddressText.isDigit(c);
    }
}
