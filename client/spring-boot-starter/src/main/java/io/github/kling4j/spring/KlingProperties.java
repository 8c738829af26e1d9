package io.github.kling4j.spring;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The properties {@code kling.*}. One that is absent leaves the default of the client, or of the jobs, as it is.
 *
 * @param apiKey the key, without "Bearer"; the environment variable MULEROUTER_API_KEY unless set
 * @param baseUrl the URL of the service, https://api.mulerouter.ai unless set; also MULEROUTER_BASE_URL
 * @param allowPlainHttp whether the key may travel in clear text to another machine
 * @param connectTimeout how long making a connection may take
 * @param idleTimeout how long the service may be silent while a connection is in use
 * @param submitTimeout how long one submit may take
 * @param lookUpTimeout how long one look-up may take
 * @param retries how many attempts may follow the first, where repeating is safe
 * @param reuseConnections whether a submit may use a connection on which one was answered within the last second
 * @param followDownloadRedirects whether downloads follow redirects
 * @param downloadHosts the only hosts that videos are fetched from; every host unless set
 * @param jobs durable jobs on the data source of the application
 */
@ConfigurationProperties("kling")
public record KlingProperties(
        @Nullable String apiKey,
        @Nullable String baseUrl,
        @DefaultValue("false") boolean allowPlainHttp,
        @Nullable Duration connectTimeout,
        @Nullable Duration idleTimeout,
        @Nullable Duration submitTimeout,
        @Nullable Duration lookUpTimeout,
        @Nullable Integer retries,
        @DefaultValue("false") boolean reuseConnections,
        @DefaultValue("true") boolean followDownloadRedirects,
        @DefaultValue List<String> downloadHosts,
        @DefaultValue Jobs jobs) {

    /** Copies the list. */
    public KlingProperties {
        downloadHosts = List.copyOf(downloadHosts);
    }

    /** Returns the URL, without the key. */
    @Override
    public String toString() {
        return "KlingProperties[" + baseUrl + "]";
    }

    /**
     * The properties {@code kling.jobs.*}.
     *
     * @param enabled whether there are jobs, when kling4j-jobs and a data source are present
     * @param start whether this application works on jobs; if not, it only adds and lists them
     * @param videos the directory in which videos are stored, unless there is a VideoSink
     * @param acknowledgements the directory of the log of acknowledgements; it must survive a restart
     * @param inFlight how many tasks may be in flight over all machines
     * @param submitsPerDay how many submits a day (UTC) may have over all machines
     * @param threads how many submits, look-ups and downloads this process does at once
     * @param pollInterval how often this process asks the database for work
     */
    public record Jobs(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("true") boolean start,
            @Nullable Path videos,
            @Nullable Path acknowledgements,
            @Nullable Integer inFlight,
            @Nullable Integer submitsPerDay,
            @Nullable Integer threads,
            @Nullable Duration pollInterval) {}
}
