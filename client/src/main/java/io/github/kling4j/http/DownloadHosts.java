package io.github.kling4j.http;

import io.github.kling4j.text.PlainText;
import java.util.LinkedHashSet;
import java.util.Set;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** The hosts from which videos may be downloaded. */
public final class DownloadHosts {

    /** All hosts. */
    public static final DownloadHosts ANY = new DownloadHosts(Set.of());

    private static final String BELOW = "*.";

    private final Set<String> names;

    private DownloadHosts(Set<String> names) {
        this.names = names;
    }

    /**
     * Returns a set of hosts.
     *
     * @param names at least one name or address of a host; {@code *.} before a name stands for all hosts below that
     *     name
     * @throws IllegalArgumentException if no name is given, or a text has another form
     */
    public static DownloadHosts only(@Nullable String... names) {
        if (names.length == 0) {
            throw new IllegalArgumentException(
                    "downloadHosts needs at least one host; omit downloadHosts to allow downloads from every host");
        }
        Set<String> canonical = new LinkedHashSet<>();
        for (String name : names) {
            if (name == null) {
                throw noHost(null);
            }
            canonical.add(
                    name.startsWith(BELOW)
                            ? BELOW + canonical(name.substring(BELOW.length()), name, false)
                            : canonical(name, name, true));
        }
        return new DownloadHosts(canonical);
    }

    /**
     * Returns a host in the form of {@link HttpUrl#host}: in lower case and Punycode, without brackets around an
     * address.
     */
    private static String canonical(String host, String given, boolean mayBeAddress) {
        HttpUrl url = HttpUrl.parse("https://" + (host.contains(":") ? "[" + bare(host) + "]" : host));
        boolean isHost = url != null
                && host.chars().noneMatch(c -> c <= ' ' || "/\\?#@*%".indexOf(c) >= 0)
                && (mayBeAddress || !isAddress(url.host()));
        if (!isHost) {
            throw noHost(given);
        }
        return url.host();
    }

    private static IllegalArgumentException noHost(@Nullable String given) {
        return new IllegalArgumentException("a download host must be a name without scheme, port and path, such as "
                + "cdn.example.com, or *.example.com for all hosts below example.com, but is " + PlainText.of(given));
    }

    private static String bare(String address) {
        return address.startsWith("[") && address.endsWith("]") ? address.substring(1, address.length() - 1) : address;
    }

    private static boolean isAddress(String host) {
        return host.contains(":") || host.matches("[0-9.]+");
    }

    /**
     * Returns whether videos may be downloaded from a host.
     *
     * @param host in the form of {@link HttpUrl#host}
     */
    boolean allow(String host) {
        if (names.isEmpty() || names.contains(host)) {
            return true;
        }
        for (int dot = host.indexOf('.'); dot > 0; dot = host.indexOf('.', dot + 1)) {
            if (names.contains("*" + host.substring(dot))) {
                return !isAddress(host);
            }
        }
        return false;
    }

    /** Returns the allowed hosts. */
    @Override
    public String toString() {
        return names.isEmpty() ? "any host" : String.join(", ", names);
    }
}
