package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;

/** What has a name in a file system, and is neither a file nor a directory. */
final class SpecialFiles {

    static final Path NULL_DEVICE = Path.of("/dev/null");

    private SpecialFiles() {}

    /** Makes a pipe that nobody writes into: opening it waits without end. */
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

    /** Makes a socket that a program once listened to. */
    static Path socket(Path path) throws IOException {
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(path));
        }
        return path;
    }
}
