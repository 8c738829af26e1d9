package io.github.kling4j.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/** Removes the token from failures. OkHttp may quote a response, and the response may repeat the token. */
record TokenRedactingInterceptor(Secret token) implements Interceptor {

    @Override
    public Response intercept(Chain chain) throws IOException {
        try {
            Response response = chain.proceed(chain.request());
            return response.newBuilder().body(quiet(response.body())).build();
        } catch (IOException e) {
            throw new Quiet(token).hideIn(e);
        } catch (RuntimeException e) {
            throw new Quiet(token).hideIn(e);
        }
    }

    /**
     * Returns a body that removes the token from read failures. The type of the body is parsed only when it is needed.
     */
    private ResponseBody quiet(ResponseBody body) {
        BufferedSource source = Okio.buffer(new ForwardingSource(body.source()) {
            @Override
            public long read(Buffer sink, long byteCount) throws IOException {
                try {
                    return super.read(sink, byteCount);
                } catch (IOException e) {
                    throw token.hideIn(e);
                }
            }
        });
        return new ResponseBody() {
            @Override
            public @Nullable MediaType contentType() {
                return body.contentType();
            }

            @Override
            public long contentLength() {
                return body.contentLength();
            }

            @Override
            public BufferedSource source() {
                return source;
            }
        };
    }
}
