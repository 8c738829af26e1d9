package io.github.kling4j;

import io.github.kling4j.api.ImageToVideoApi;
import io.github.kling4j.model.ImageToVideoRequest;

/**
 * Makes videos from images.
 *
 * <pre>{@code
 * Task done = client.imageToVideo().generate(ImageToVideoRequest.builder()
 *         .firstFrame(Image.file(Path.of("start.png")))
 *         .prompt("The sun rises")
 *         .build());
 * client.download(done.videos().get(0), Path.of("sunrise.mp4"));
 * }</pre>
 */
public final class ImageToVideo extends VideoGeneration<ImageToVideoRequest> {

    @SuppressWarnings("deprecation") // The description may deprecate an operation; callers of this read it there.
    ImageToVideo(Service service, RequestOptions options) {
        super(service, options, ImageToVideoApi.class, ImageToVideoApi::submit, ImageToVideoApi::get);
    }

    @Override
    public ImageToVideo with(RequestOptions options) {
        return new ImageToVideo(service(), options);
    }

    /**
     * Returns the Retrofit interface itself: it checks requests, sends the token, repeats nothing, and knows of no
     * options.
     */
    public ImageToVideoApi api() {
        return service().apis().checked(ImageToVideoApi.class);
    }
}
