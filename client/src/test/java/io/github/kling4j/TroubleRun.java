package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.Trouble.Place;
import io.github.kling4j.error.KlingException;
import io.github.kling4j.image.Image;
import io.github.kling4j.image.Pictures;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.KlingSimulator;
import io.github.kling4j.simulator.Operation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLSocketFactory;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** Runs one kind of request with one fault: once, or for every attempt. */
final class TroubleRun implements AutoCloseable {

    private static final int OFTEN = 10;
    /** The timeout of attempts in which the service sends nothing or little; real time passes. */
    private static final Duration HURRY = Duration.ofMillis(800);
    /** The timeout of attempts that must succeed, also on a busy machine. */
    private static final Duration NO_HURRY = Duration.ofSeconds(4);

    private static final SSLSocketFactory UNTRUSTED = untrusted();

    private final Trouble trouble;
    private final Operation operation;
    private final int times;
    private final Path file;
    private final Duration patience;
    private final AtomicInteger sent = new AtomicInteger();
    private final RefusedSockets refused;
    private final FakeTime time = new FakeTime();
    private final KlingSimulator simulator;
    private final PlainServer plain = new PlainServer();
    private final FrameServer frames = new FrameServer(this::http2);
    private final EarlyServer early;
    private final KlingClient client;
    private String taskId = "t";
    private String video = "";

    TroubleRun(Trouble trouble, Operation operation, boolean once, Path file) {
        this.trouble = trouble;
        this.operation = operation;
        this.times = once ? 1 : OFTEN;
        this.file = file;
        this.patience = once && operation != Operation.SUBMIT ? NO_HURRY : HURRY;
        this.refused = new RefusedSockets(times);
        this.early = new EarlyServer(trouble.early(), EarlyServer.Then.CLOSE, null);
        KlingSimulator.Builder service = KlingSimulator.builder();
        this.simulator = (trouble.place() == Place.UNTRUSTED ? service.tls(UNTRUSTED) : service).start();
        this.client = client(baseUrl());
    }

    private String baseUrl() {
        if (trouble.place().isHttp2()) {
            return frames.baseUrl();
        }
        if (trouble.place() == Place.BEFORE_THE_BODY) {
            return early.baseUrl();
        }
        return trouble.place() == Place.NO_TLS
                ? plain.baseUrl()
                : simulator.baseUrl().toString();
    }

    private void http2(FrameServer.Frames frames, int stream, int number) throws IOException {
        if (number > times) {
            frames.answer(
                    stream,
                    operation == Operation.SUBMIT ? 202 : 200,
                    operation == Operation.DOWNLOAD
                            ? "a video"
                            : "{\"task_info\":{\"id\":\"t\",\"status\":\"pending\"}}");
            return;
        }
        switch (trouble.place()) {
            case REFUSED_STREAM -> frames.reset(stream, FrameServer.REFUSED_STREAM);
            case GOAWAY -> frames.goAway(stream - 2, FrameServer.NO_ERROR);
            default -> frames.reset(stream, FrameServer.INTERNAL_ERROR);
        }
    }

    private KlingClient client(String baseUrl) {
        OkHttpClient.Builder http = new OkHttpClient.Builder().eventListener(new EventListener() {
            @Override
            public void requestHeadersEnd(Call call, Request request) {
                sent.incrementAndGet();
            }
        });
        if (trouble.fault() == Fault.noAnswer()) {
            http.readTimeout(patience);
        }
        if (trouble.place().isHttp2()) {
            http.protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE));
        }
        if (trouble.place() == Place.NOBODY_LISTENS) {
            http.socketFactory(refused);
        }
        KlingClient.Builder builder = KlingClient.builder()
                .apiKey(simulator.token())
                .baseUrl(baseUrl)
                .httpClient(http.build())
                .time(time);
        if (trouble.fault() == Fault.slowDrip()) {
            builder.submitTimeout(patience).lookUpTimeout(patience);
        }
        return builder.build();
    }

    /** Returns the result of the client, and the number of requests that reached the service. */
    String outcome() {
        prepare();
        int before = arrivals();
        int sentBefore = sent.get();
        int tasksBefore = simulator.tasks().size();
        String outcome;
        try {
            request();
            outcome = "✓";
        } catch (KlingException e) {
            outcome = e.getClass().getSimpleName().replace("Exception", "");
            assertThat(e.toString()).doesNotContain(simulator.token());
        }
        if (trouble.fault() == Fault.noAnswer() || trouble.fault() == Fault.slowDrip()) {
            awaitArrivals(before + sent.get() - sentBefore);
        }
        int requests = arrivals() - before;
        judge(outcome, requests, simulator.tasks().size() - tasksBefore);
        return outcome + " " + requests;
    }

    private void prepare() {
        if (trouble.place() != Place.NO_TLS
                && trouble.place() != Place.UNTRUSTED
                && !trouble.place().isHttp2()) {
            makeAVideo();
        }
        switch (trouble.place()) {
            case IN_THE_SERVICE, ANOTHER_TASK -> failing(trouble.fault());
            case REDIRECT -> failing(Fault.status(307).header("Location", elsewhere()));
            case CLOSED -> failing(Fault.held(client::close, new CountDownLatch(0)));
            case STALE -> {
                simulator.failNext(operation, trouble.fault());
                request();
            }
            case NO_TLS -> video = plain.baseUrl();
            case UNTRUSTED -> video = simulator.baseUrl() + "videos/t.mp4";
            case REFUSED_STREAM, GOAWAY, RESET_STREAM -> video = frames.baseUrl() + "videos/t.mp4";
            case NOBODY_LISTENS, BEFORE_THE_BODY -> {}
        }
    }

    private void makeAVideo() {
        try (KlingClient healthy = KlingClient.builder()
                .apiKey(simulator.token())
                .baseUrl(simulator.baseUrl().toString())
                .time(time)
                .build()) {
            taskId = healthy.imageToVideo()
                    .submit(WithSimulator.REQUEST)
                    .taskInfo()
                    .id();
            video = healthy.imageToVideo().await(taskId).videos().get(0);
        }
    }

    private void failing(Fault fault) {
        for (int i = 0; i < times; i++) {
            simulator.failNext(operation, fault);
        }
    }

    /** The video host of the simulator rejects tokens; a download has no token, so any host can be used. */
    private String elsewhere() {
        return operation == Operation.DOWNLOAD ? simulator.baseUrl() + "nowhere" : video;
    }

    private void request() {
        switch (operation) {
            case SUBMIT ->
                assertThat(client.imageToVideo().submit(submitted()).id())
                        .isEqualTo(
                                trouble.place().isHttp2() || trouble.place() == Place.BEFORE_THE_BODY
                                        ? "t"
                                        : simulator
                                                .tasks()
                                                .get(simulator.tasks().size() - 1)
                                                .id());
            case LOOK_UP -> client.imageToVideo().get(taskId);
            case DOWNLOAD ->
                assertThat(client.download(video, file, downloading())).isNotEmptyFile();
        }
    }

    /** Only a large body is still being sent when an early response arrives. */
    private ImageToVideoRequest submitted() {
        return trouble.place() == Place.BEFORE_THE_BODY
                ? WithSimulator.REQUEST.toBuilder()
                        .firstFrame(Image.bytes(Pictures.pngOfSize(9_000_000)))
                        .build()
                : WithSimulator.REQUEST;
    }

    private DownloadOptions downloading() {
        DownloadOptions.Builder options =
                DownloadOptions.builder().overwrite(true).maximumSize(1024 * 1024);
        return trouble.fault() == Fault.slowDrip()
                ? options.timeout(patience.plusMillis(600)).build()
                : options.build();
    }

    private void judge(String outcome, int requests, int bought) {
        assertThat(simulator.tokenLeaked())
                .as("%s: token at a foreign host", this)
                .isFalse();
        assertThat(bought).as("%s: tasks bought", this).isLessThanOrEqualTo(1);
        if (operation == Operation.SUBMIT) {
            assertThat(requests <= 1 || trouble.surelyRefuses())
                    .as("%s: POSTs", this)
                    .isTrue();
            if (bought > 0) {
                assertThat(outcome).as("%s: a task that may be paid for", this).isIn("✓", "OutcomeUnknown");
            }
        }
    }

    /** A client that does not wait for a response may end before the service has received the request. */
    private void awaitArrivals(int number) {
        while (arrivals() < number) {
            Thread.yield();
        }
    }

    private int arrivals() {
        if (trouble.place().isHttp2()) {
            return frames.requests();
        }
        if (trouble.place() == Place.BEFORE_THE_BODY) {
            return early.requests();
        }
        return switch (operation) {
            case SUBMIT -> simulator.submissions();
            case LOOK_UP -> simulator.lookups();
            case DOWNLOAD -> simulator.downloads();
        };
    }

    @Override
    public void close() {
        client.close();
        refused.close();
        plain.close();
        frames.close();
        early.close();
        simulator.close();
        time.close();
    }

    @Override
    public String toString() {
        return trouble.name() + " x " + times + " at " + operation;
    }

    private static SSLSocketFactory untrusted() {
        HeldCertificate nobodys = new HeldCertificate.Builder()
                .addSubjectAlternativeName("localhost")
                .build();
        return new HandshakeCertificates.Builder()
                .heldCertificate(nobodys)
                .build()
                .sslSocketFactory();
    }
}
