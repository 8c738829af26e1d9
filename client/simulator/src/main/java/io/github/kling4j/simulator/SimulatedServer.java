package io.github.kling4j.simulator;

import io.github.kling4j.simulator.wire.RequestHead;
import io.github.kling4j.simulator.wire.WatchedServerSocketFactory;
import io.github.kling4j.simulator.wire.WatchedSocket;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Protocol;
import org.jspecify.annotations.Nullable;

/** One listening port: counts arrivals, lets faults strike, and leaves the rest to its {@link Service}. */
final class SimulatedServer extends Dispatcher {

    private final Service service;
    private final Journal journal;
    private final boolean watched;
    private final MockWebServer server = new MockWebServer();

    /** A connection's head and its whole request are read by one thread, the second right after the first. */
    private final ThreadLocal<Exchange> current = new ThreadLocal<>();

    /**
     * Does not listen yet.
     *
     * @param tls encrypts the connections; null for plain ones. What is encrypted cannot be watched, so that its
     *     requests count only when they have come whole
     */
    SimulatedServer(Service service, Journal journal, @Nullable SSLSocketFactory tls) {
        this.service = service;
        this.journal = journal;
        this.watched = tls == null;
        if (tls == null) {
            server.setServerSocketFactory(new WatchedServerSocketFactory(this::arrived));
        } else {
            server.useHttps(tls);
            server.setProtocols(List.of(Protocol.HTTP_1_1));
        }
        server.setDispatcher(this);
    }

    void start(InetAddress address, int port) throws IOException {
        server.start(address, port);
    }

    int port() {
        return server.getPort();
    }

    /** Ends all connections, and with them the requests that are waiting for an answer. */
    void stop() {
        server.close();
    }

    private void arrived(RequestHead head, WatchedSocket connection) throws IOException {
        Fault fault = journal.arrived(service.operation(head));
        current.set(new Exchange(connection, fault));
        if (fault != null) {
            fault.onHeaders(connection);
        }
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
        server.takeRequest(0, TimeUnit.SECONDS); // the server's own log of requests would keep every body for ever
        Exchange exchange = exchange(request);
        Supplier<MockResponse> work = service.receive(request);
        Fault fault = exchange.fault();
        if (fault == null) {
            return work.get();
        }
        try {
            return fault.answer(work, exchange.connection());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Exchange exchange(RecordedRequest request) {
        if (!watched) {
            RequestHead head = new RequestHead(request.getMethod(), request.getTarget());
            return new Exchange(null, journal.arrived(service.operation(head)));
        }
        Exchange exchange = current.get();
        current.remove();
        return exchange;
    }
}
