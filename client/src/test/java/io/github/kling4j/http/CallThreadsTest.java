package io.github.kling4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CallThreadsTest {

    @Test
    void a_call_for_which_no_thread_can_be_started_fails_and_is_not_forgotten() {
        Dispatcher dispatcher = new Dispatcher(new CallThreads(call -> {
            throw new OutOfMemoryError("unable to create native thread");
        }));
        OkHttpClient http = new OkHttpClient.Builder().dispatcher(dispatcher).build();
        CompletableFuture<IOException> failed = new CompletableFuture<>();

        http.newCall(new Request.Builder().url("http://localhost/").build()).enqueue(new Callback() {
            @Override
            public void onFailure(Call call, IOException failure) {
                failed.complete(failure);
            }

            @Override
            public void onResponse(Call call, Response response) {
                response.close();
            }
        });

        assertThat(failed.join()).hasMessage("executor rejected").hasRootCauseInstanceOf(OutOfMemoryError.class);
        assertThat(dispatcher.runningCallsCount()).isZero();
    }
}
