package io.github.kling4j.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.model.ImageToVideoRequest;
import java.io.IOException;
import okhttp3.Request;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/** The HTTP requests of the generated interface. */
class ImageToVideoApiTest {

    private final ImageToVideoApi api = new Retrofit.Builder()
            .baseUrl("https://gateway.example.com/video/")
            .addConverterFactory(MoshiConverterFactory.create())
            .build()
            .create(ImageToVideoApi.class);

    @Test
    void submit_posts_the_request_below_the_base_url() throws IOException {
        Request call = api.submit(
                        ImageToVideoRequest.builder().prompt("fog").duration(5).build())
                .request();

        assertThat(call.method()).isEqualTo("POST");
        assertThat(call.url())
                .hasToString("https://gateway.example.com/video/vendors/klingai/v1/kling-v3/image-to-video/generation");
        Buffer body = new Buffer();
        call.body().writeTo(body);
        assertThat(body.readUtf8()).isEqualTo("{\"prompt\":\"fog\",\"duration\":5}");
    }

    @Test
    void get_encodes_every_task_id() {
        Request call = api.get("a/../b?c").request();

        assertThat(call.method()).isEqualTo("GET");
        assertThat(call.url())
                .hasToString("https://gateway.example.com/video/"
                        + "vendors/klingai/v1/kling-v3/image-to-video/generation/a%2F..%2Fb%3Fc");
    }
}
