package io.github.kling4j.http;

import java.io.IOException;
import java.net.Proxy;
import okhttp3.Authenticator;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/** Names the status 407, which OkHttp's own exceptions do not, where nobody can answer it. */
public final class ProxyAuthentication implements Authenticator {

    /** What to say of the status 407, and what to do about it. */
    public static final String REFUSAL =
            "the proxy answered 407: it takes none of the credentials that the HTTP client "
                    + "has, if any; a proxyAuthenticator of an OkHttpClient brings them";

    private static final int REQUIRED = 407;

    private final Authenticator credentials;

    /**
     * Wraps what answers proxies.
     *
     * @param credentials {@link Authenticator#NONE} where nobody has set others
     */
    ProxyAuthentication(Authenticator credentials) {
        this.credentials = credentials;
    }

    @Override
    public @Nullable Request authenticate(@Nullable Route route, Response response) throws IOException {
        Request authenticated = credentials.authenticate(route, response);
        if (authenticated == null && isTunnelRefused(response)) {
            throw new PermanentFailure(REFUSAL, null, REQUIRED);
        }
        return authenticated;
    }

    /**
     * Any other request that a proxy refuses has been sent, and its answer is judged like all others. Before it has sent
     * anything, OkHttp asks for credentials in the name of a challenge of its own.
     */
    private static boolean isTunnelRefused(Response response) {
        return response.request().method().equals("CONNECT")
                && response.challenges().stream()
                        .noneMatch(challenge -> challenge.scheme().equalsIgnoreCase("OkHttp-Preemptive"));
    }

    /** Returns what refuses a 407 that no proxy gave. */
    static Interceptor withoutProxy() {
        return chain -> {
            Response response = chain.proceed(chain.request());
            Connection connection = chain.connection();
            boolean throughProxy =
                    connection != null && connection.route().proxy().type() == Proxy.Type.HTTP;
            if (response.code() != REQUIRED || throughProxy) {
                return response;
            }
            response.close();
            throw new PermanentFailure(
                    "the answer was 407, which asks for the credentials of a proxy, but there is no proxy",
                    null,
                    REQUIRED);
        };
    }
}
