package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;

/** Creates entries in the file system that are neither files nor directories. */
final class SpecialFiles {

    static final Path NULL_DEVICE = Path.of("/dev/null");

    private SpecialFiles() {}

    /** Creates a pipe without a writer: opening it blocks without limit. */
    static Path pipe(Path path) throws IOException {
        try {
            Process mkfifo =
                    new ProcessBuilder("mkfifo", path.toString()).inheritIO().start();
            assertThat(mkfifo.waitFor()).isZero();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return path;
    }

    /** Creates a socket that a program once listened to. */
    static Path socket(Path path) throws IOException {
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(path));
        }
        return path;
    }
}
