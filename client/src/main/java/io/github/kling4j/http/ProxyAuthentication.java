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
final class ProxyAuthentication implements Authenticator {

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
        // Before it has sent anything, OkHttp asks for credentials in the name of a challenge of its own.
        boolean isAsked = response.challenges().stream()
                .noneMatch(challenge -> challenge.scheme().equalsIgnoreCase("OkHttp-Preemptive"));
        if (authenticated == null && isAsked) {
            throw new PermanentFailure(
                    "the proxy answered 407: it takes none of the credentials that the HTTP client has, if any; "
                            + "a proxyAuthenticator of an OkHttpClient brings them",
                    null, REQUIRED);
        }
        return authenticated;
    }

    /** Returns what refuses a 407 that no proxy gave. */
    static Interceptor withoutProxy() {
        return chain -> {
            Response response = chain.proceed(chain.request());
            Connection connection = chain.connection();
            boolean throughProxy = connection != null && connection.route().proxy().type() == Proxy.Type.HTTP;
            if (response.code() != REQUIRED || throughProxy) {
                return response;
            }
            response.close();
            throw new PermanentFailure(
                    "the answer was 407, which asks for the credentials of a proxy, but there is no proxy", null,
                    REQUIRED);
        };
    }
}
