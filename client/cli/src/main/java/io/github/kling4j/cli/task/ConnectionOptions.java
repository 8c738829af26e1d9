package io.github.kling4j.cli.task;

import io.github.kling4j.KlingClient;
import io.github.kling4j.cli.output.Failure;
import io.github.kling4j.cli.output.ShellWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The options for the connection. The API key cannot be an option, because all users can read the options of a process.
 */
public final class ConnectionOptions {

    private static final String KEY = "MULEROUTER_API_KEY";
    private static final String URL = "MULEROUTER_BASE_URL";
    private static final String USUAL_URL = "https://api.mulerouter.ai";

    /** A placeholder for the API key in a client that does not send the key. */
    private static final String NO_KEY = "none";

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "The base URL of the service (default MULEROUTER_BASE_URL, then " + USUAL_URL + ").")
    private @Nullable String baseUrl;

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description = "A file with the API key (default: the key in MULEROUTER_API_KEY).")
    private @Nullable String keyFile;

    @Option(names = "--allow-plain-http", description = "Allows the key to be sent unencrypted to another machine.")
    private boolean plainHttp;

    /** Returns a client with the API key. */
    public KlingClient client(Map<String, String> environment) {
        return client(environment, key(environment));
    }

    /** Returns a client for operations that do not send the API key, such as downloads. */
    public KlingClient clientWithoutKey(Map<String, String> environment) {
        return client(environment, NO_KEY);
    }

    private KlingClient client(Map<String, String> environment, String key) {
        KlingClient.Builder builder = KlingClient.builder();
        try {
            builder.apiKey(key);
        } catch (IllegalArgumentException e) {
            throw Failure.usage((keyFile == null ? KEY : "--key-file " + keyFile) + ": " + e.getMessage());
        }
        try {
            builder.baseUrl(url(environment));
        } catch (IllegalArgumentException e) {
            throw Failure.usage(urlPlace() + ": " + e.getMessage());
        }
        if (plainHttp) {
            builder.allowPlainHttp();
        }
        try {
            return builder.build();
        } catch (IllegalStateException e) {
            throw Failure.usage(urlPlace() + ": the key would be sent unencrypted to " + url(environment)
                    + "; write https://, or add --allow-plain-http if the network is trusted");
        }
    }

    private String urlPlace() {
        return baseUrl == null ? URL : "--base-url";
    }

    /** Returns the base URL of the service. */
    public String url(Map<String, String> environment) {
        if (baseUrl != null) {
            return baseUrl;
        }
        String set = environment.getOrDefault(URL, "");
        return set.isBlank() ? USUAL_URL : set;
    }

    private String key(Map<String, String> environment) {
        if (keyFile != null) {
            return read(keyFile);
        }
        String key = environment.getOrDefault(KEY, "");
        if (key.isBlank()) {
            throw Failure.usage("the API key is missing: set the environment variable " + KEY
                    + ", or write the name of a file with the key after --key-file");
        }
        return key;
    }

    private static String read(String file) {
        try {
            String key = Files.readString(Path.of(file), StandardCharsets.UTF_8);
            if (key.isBlank()) {
                throw Failure.usage("--key-file " + file + ": is empty; write the key into it");
            }
            return key;
        } catch (NoSuchFileException e) {
            throw Failure.usage(
                    "--key-file " + file + ": the file does not exist; write the name of the file with the key");
        } catch (IOException | IllegalArgumentException e) {
            throw Failure.usage("--key-file " + file + ": cannot be read; write the name of a text file with the key");
        }
    }

    /** Adds these options to a printed command, so that the printed command uses the same service and API key. */
    void addTo(ShellWords command) {
        command.option("--base-url", baseUrl).option("--key-file", keyFile);
        if (plainHttp) {
            command.add("--allow-plain-http");
        }
    }
}
