package io.github.kling4j;

import io.github.kling4j.api.TextToVideoApi;
import io.github.kling4j.model.TextToVideoRequest;

/**
 * Makes videos from words alone.
 *
 * <pre>{@code
 * Task done = client.textToVideo().generate(TextToVideoRequest.builder()
 *         .prompt("A boat leaves the harbour at sunrise")
 *         .aspectRatio(AspectRatio.PORTRAIT_9_16)
 *         .build());
 * client.download(done.videos().get(0), Path.of("harbour.mp4"));
 * }</pre>
 */
public final class TextToVideo extends VideoGeneration<TextToVideoRequest> {

    @SuppressWarnings("deprecation") // The description may deprecate an operation; callers of this read it there.
    TextToVideo(Service service, RequestOptions options) {
        super(service, options, TextToVideoApi.class, TextToVideoApi::submit, TextToVideoApi::get);
    }

    @Override
    public TextToVideo with(RequestOptions options) {
        return new TextToVideo(service(), options);
    }

    /**
     * Returns the Retrofit interface itself: it checks requests, sends the token, repeats nothing, and knows of no
     * options.
     */
    public TextToVideoApi api() {
        return service().apis().checked(TextToVideoApi.class);
    }
}
