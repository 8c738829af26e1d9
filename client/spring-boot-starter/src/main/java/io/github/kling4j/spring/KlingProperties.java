package io.github.kling4j.spring;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The properties {@code kling.*}. For an absent property, the default of the client or of the jobs applies.
 *
 * @param apiKey the API key, without "Bearer"; by default, the environment variable MULEROUTER_API_KEY
 * @param baseUrl the URL of the service; by default, the environment variable MULEROUTER_BASE_URL, and then
 *     https://api.mulerouter.ai
 * @param allowPlainHttp whether the API key may be sent over http to another machine
 * @param connectTimeout the timeout for opening a connection
 * @param idleTimeout the timeout for a connection on which the service sends and reads nothing
 * @param submitTimeout the timeout for one submit
 * @param lookUpTimeout the timeout for one look-up
 * @param retries the maximum number of retries, for requests that are safe to repeat
 * @param reuseConnections whether a submit may use a connection on which an earlier submit was answered within the last
 *     second
 * @param followDownloadRedirects whether downloads follow redirects
 * @param downloadHosts the hosts from which videos may be downloaded; by default, all hosts
 * @param jobs the properties of durable jobs
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

    /** Copies the list of hosts. */
    public KlingProperties {
        downloadHosts = List.copyOf(downloadHosts);
    }

    /** Returns a text with the base URL, but without the API key. */
    @Override
    public String toString() {
        return "KlingProperties[" + baseUrl + "]";
    }

    /**
     * The properties {@code kling.jobs.*}.
     *
     * @param enabled whether to create a VideoJobs bean, if kling4j-jobs and a data source are present
     * @param start whether this application works on jobs; otherwise, it only adds and lists them
     * @param videos the directory in which videos are stored, unless there is a VideoSink bean
     * @param acknowledgements the directory of the log of acknowledgements; the directory must survive a restart
     * @param inFlight the maximum number of tasks in flight, over all machines
     * @param submitsPerDay the maximum number of submits in a day (UTC), over all machines
     * @param threads the number of submits, look-ups and downloads that this process runs at once
     * @param pollInterval the interval at which this process polls the database for work
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
