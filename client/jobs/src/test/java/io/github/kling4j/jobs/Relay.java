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

/** A connection to a server that can be interrupted and restored. */
final class Relay implements AutoCloseable {

    private final int target;
    private final ServerSocket server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;
    private final AtomicReference<Cut> planned = new AtomicReference<>();

    /** An interruption at a message to the server. */
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

    /**
     * Interrupts the connection at a message to the server, counted from 1 and from now, before or after its arrival.
     */
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
                // The server is unavailable, or the relay is closed.
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
            // One side was closed, and the other is closed too.
        } finally {
            end(from);
            end(to);
        }
    }

    /** Returns the interruption at this message; null if there is none. */
    private @Nullable Cut planned() {
        Cut next = planned.get();
        return next != null && next.left.decrementAndGet() == 0 ? next : null;
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // The socket is closed in any case.
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
