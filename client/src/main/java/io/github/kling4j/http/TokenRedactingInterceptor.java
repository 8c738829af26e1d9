package io.github.kling4j.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;

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

    private ResponseBody quiet(ResponseBody body) {
        return ResponseBody.create(
                Okio.buffer(new ForwardingSource(body.source()) {
                    @Override
                    public long read(Buffer sink, long byteCount) throws IOException {
                        try {
                            return super.read(sink, byteCount);
                        } catch (IOException e) {
                            throw token.hideIn(e);
                        }
                    }
                }),
                body.contentType(),
                body.contentLength());
    }
}
