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

/**
 * Throws an exception that names the status code 407 if a proxy accepts no credentials. The exceptions of OkHttp do not
 * name the status code.
 */
public final class ProxyAuthentication implements Authenticator {

    /** The message for the status code 407, with a remedy. */
    public static final String REFUSAL =
            "the proxy responded with 407: the HTTP client has no credentials that the proxy accepts; "
                    + "set a proxyAuthenticator in the OkHttpClient of httpClient(…)";

    private static final int REQUIRED = 407;

    private final Authenticator credentials;

    /**
     * Wraps an authenticator.
     *
     * @param credentials supplies the credentials for a proxy; {@link Authenticator#NONE} if the application has set
     *     none
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
     * Returns whether a proxy refused a tunnel. A 407 response to any other request is handled like the response of a
     * server. Before OkHttp sends anything, it asks the authenticator for credentials with a challenge of its own,
     * which is not a refusal.
     */
    private static boolean isTunnelRefused(Response response) {
        return response.request().method().equals("CONNECT")
                && response.challenges().stream()
                        .noneMatch(challenge -> challenge.scheme().equalsIgnoreCase("OkHttp-Preemptive"));
    }

    /** Returns a network interceptor that throws an exception for a 407 response that did not come from a proxy. */
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
                    "the status code was 407, which requests credentials for a proxy, but no proxy is configured",
                    null,
                    REQUIRED);
        };
    }
}
