package io.github.kling4j.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A wire to a server that can be cut, and mended. */
final class Relay implements AutoCloseable {

    private final int target;
    private final ServerSocket server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;
    private final AtomicReference<Cut> planned = new AtomicReference<>();

    /** A cut that comes with a message to the server. */
    private record Cut(AtomicInteger left, boolean arrives, Runnable then) {}

    Relay(int target) throws IOException {
        this.target = target;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        thread(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    void cut() {
        cut = true;
        open.forEach(Relay::end);
    }

    /** Cuts the wire at a message to the server, counted from 1 and from now, before or after it has arrived. */
    void cutAt(int message, boolean arrives, Runnable then) {
        planned.set(new Cut(new AtomicInteger(message), arrives, then));
    }

    void mend() {
        cut = false;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket near = server.accept();
                if (cut) {
                    end(near);
                    continue;
                }
                Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
                open.add(near);
                open.add(far);
                thread(() -> pump(near, far, true));
                thread(() -> pump(far, near, false));
            } catch (IOException e) {
                // The server is away, or the relay is closed.
            }
        }
    }

    private void pump(Socket from, Socket to, boolean toServer) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] slice = new byte[8192];
            for (int read = in.read(slice); read >= 0 && !cut; read = in.read(slice)) {
                Cut now = toServer ? planned() : null;
                if (now == null || now.arrives) {
                    out.write(slice, 0, read);
                }
                if (now != null) {
                    cut();
                    now.then.run();
                }
            }
        } catch (IOException e) {
            // One side has gone, and the other follows.
        } finally {
            end(from);
            end(to);
        }
    }

    /** Returns the cut that is due with this message; null when none is. */
    private @Nullable Cut planned() {
        Cut next = planned.get();
        return next != null && next.left.decrementAndGet() == 0 ? next : null;
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is gone all the same.
        }
    }

    private static void thread(Runnable run) {
        Thread thread = new Thread(run, "relay");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        server.close();
        cut();
    }
}
