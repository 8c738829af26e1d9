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

/** A listening port. It counts requests, applies faults, and forwards all other work to its {@link Service}. */
final class SimulatedServer extends Dispatcher {

    /**
     * The request whose headers the current thread has read. The same thread then reads and dispatches the whole
     * request.
     */
    private static final ThreadLocal<Exchange> CURRENT = new ThreadLocal<>();

    private final Service service;
    private final Journal journal;
    private final boolean watched;
    private final MockWebServer server = new MockWebServer();

    /**
     * Constructs a server that does not listen yet.
     *
     * @param tls encrypts the connections; null for plain connections. On encrypted connections, a request is counted
     *     only when it has arrived completely
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

    /** Closes all connections. Requests that wait for a response then fail. */
    void stop() {
        server.close();
    }

    private void arrived(RequestHead head, WatchedSocket connection) throws IOException {
        Fault fault = journal.arrived(service.operation(head));
        CURRENT.set(new Exchange(connection, fault));
        if (fault != null) {
            fault.onHeaders(connection);
        }
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
        server.takeRequest(0, TimeUnit.SECONDS); // The server's own list of requests would keep all bodies in memory.
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
        Exchange exchange = CURRENT.get();
        CURRENT.remove();
        return exchange;
    }
}
