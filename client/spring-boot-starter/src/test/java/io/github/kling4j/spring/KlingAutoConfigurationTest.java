package io.github.kling4j.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.github.kling4j.ClientObserver;
import io.github.kling4j.KlingClient;
import io.github.kling4j.error.KlingException;
import io.github.kling4j.jobs.JobMetrics;
import io.github.kling4j.jobs.JobState;
import io.github.kling4j.jobs.VideoJobs;
import io.github.kling4j.model.TextToVideoRequest;
import io.github.kling4j.observation.MicrometerObserver;
import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.KlingSimulator;
import io.github.kling4j.simulator.Operation;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Tests the beans with Spring Boot 3.5. An Invoker project runs a whole application with each version. */
class KlingAutoConfigurationTest {

    private static final TextToVideoRequest REQUEST =
            TextToVideoRequest.builder().prompt("A boat leaves the harbour").build();

    @TempDir
    private Path directory;

    private KlingSimulator simulator;
    private ApplicationContextRunner runner;

    @BeforeEach
    void start() {
        simulator = KlingSimulator.start();
        runner = new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        KlingAutoConfiguration.class,
                        KlingJobsAutoConfiguration.class,
                        KlingJobMetricsAutoConfiguration.class,
                        KlingHealthAutoConfiguration.class))
                .withPropertyValues("kling.api-key=" + simulator.token(), "kling.base-url=" + simulator.baseUrl());
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void the_properties_make_a_client_that_reaches_the_service() {
        runner.run(context -> {
            assertThat(context).hasSingleBean(KlingClient.class).doesNotHaveBean(VideoJobs.class);
            assertThat(context.getBean(KlingClient.class)
                            .textToVideo()
                            .submit(REQUEST)
                            .id())
                    .isEqualTo(simulator.tasks().get(0).id());
        });
    }

    @Test
    void a_client_of_the_application_replaces_that_of_the_starter() {
        KlingClient own = own("own");

        runner.withBean("own", KlingClient.class, () -> own)
                .run(context -> assertThat(context.getBean(KlingClient.class)).isSameAs(own));
    }

    @Test
    void without_a_key_the_message_names_the_property() {
        runner.withPropertyValues("kling.api-key=", "MULEROUTER_API_KEY=")
                .run(
                        context -> assertThat(context.getStartupFailure())
                                .rootCause()
                                .hasMessage(
                                        "no API key: set the property kling.api-key, or the environment variable MULEROUTER_API_KEY"));
    }

    @Test
    void the_key_is_in_no_text_of_the_properties() {
        runner.withPropertyValues("kling.api-key=a-very-secret-token")
                .run(context -> assertThat(
                                context.getBean(KlingProperties.class).toString())
                        .doesNotContain("a-very-secret-token"));
    }

    @Test
    void observers_and_customizers_are_used() {
        List<String> seen = new CopyOnWriteArrayList<>();

        runner.withBean(ClientObserver.class, () -> start -> end -> seen.add(start.kind() + " " + end.outcome()))
                .withBean(KlingClientCustomizer.class, () -> builder -> builder.taskListener(task -> seen.add("task")))
                .run(context -> context.getBean(KlingClient.class).textToVideo().submit(REQUEST));

        assertThat(seen).containsExactly("task", "SUBMIT SUCCEEDED");
    }

    @Test
    void micrometer_observes_the_client_where_there_is_a_registry() {
        runner.run(context -> assertThat(context).doesNotHaveBean(MicrometerObserver.class));
        runner.withBean(ObservationRegistry.class, ObservationRegistry::create)
                .run(context -> assertThat(context).hasSingleBean(MicrometerObserver.class));
        runner.withClassLoader(new FilteredClassLoader(ObservationRegistry.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean("klingMicrometerObserver"));
    }

    @Test
    void a_refused_account_needs_attention_until_a_request_of_the_same_kind_succeeds() {
        runner.withPropertyValues("kling.retries=0").run(context -> {
            KlingClient client = context.getBean(KlingClient.class);
            HealthIndicator health = context.getBean("klingHealthIndicator", HealthIndicator.class);
            String task = client.textToVideo().submit(REQUEST).id();
            assertThat(health.health().getStatus().getCode()).isEqualTo("UP");

            refuse(Operation.SUBMIT, 402, () -> client.textToVideo().submit(REQUEST));
            assertThat(health.health().getStatus().getCode()).isEqualTo("ATTENTION");
            assertThat(health.health().getDetails()).containsEntry("account", "refused with status 402");

            // An account without a balance may look tasks up, and these responses say nothing about the account.
            client.textToVideo().get(task);
            refuse(Operation.SUBMIT, 400, () -> client.textToVideo().submit(REQUEST));
            refuse(Operation.SUBMIT, 503, () -> client.textToVideo().submit(REQUEST));
            assertThat(health.health().getDetails()).containsEntry("account", "refused with status 402");

            refuse(Operation.LOOK_UP, 401, () -> client.textToVideo().get(task));
            assertThat(health.health().getDetails()).containsEntry("account", "refused with status 402 and 401");

            client.textToVideo().submit(REQUEST);
            assertThat(health.health().getDetails()).containsEntry("account", "refused with status 401");
            client.textToVideo().get(task);
            assertThat(health.health().getStatus().getCode()).isEqualTo("UP");
        });
    }

    private void refuse(Operation operation, int status, ThrowingCallable call) {
        simulator.failNext(operation, Fault.status(status));
        Assertions.assertThatThrownBy(call).isInstanceOf(KlingException.class);
    }

    @Test
    void jobs_are_kept_in_the_data_source_and_begin_when_the_application_is_ready() {
        withDataSource().run(context -> {
            VideoJobs jobs = context.getBean(VideoJobs.class);
            HealthIndicator health = context.getBean("klingJobsHealthIndicator", HealthIndicator.class);
            assertThat(context).hasSingleBean(JobMetrics.class);
            jobs.add("harbour", REQUEST);
            assertThat(health.health().getDetails()).containsEntry("working", false);

            context.publishEvent(new ApplicationReadyEvent(
                    new SpringApplication(), new String[0], context.getSourceApplicationContext(), null));

            assertThat(health.health().getDetails()).containsEntry("working", true);
            assertThat(jobs.counts().get(JobState.UNKNOWN)).isZero();
        });
    }

    @Test
    void jobs_can_be_left_out() {
        withDataSource()
                .withPropertyValues("kling.jobs.enabled=false")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(VideoJobs.class));
        withDataSource()
                .withClassLoader(new FilteredClassLoader("io.github.kling4j.jobs"))
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(KlingClient.class));
    }

    @Test
    void a_missing_directory_of_videos_is_named_when_the_work_begins() {
        withDataSource()
                .withPropertyValues("kling.jobs.videos=")
                .run(context -> Assertions.assertThatIllegalStateException()
                        .isThrownBy(() -> context.publishEvent(new ApplicationReadyEvent(
                                new SpringApplication(), new String[0], context.getSourceApplicationContext(), null)))
                        .withMessageStartingWith("the jobs cannot start: ")
                        .withMessageContaining("; set the property kling.jobs.videos"));
    }

    @Test
    void jobs_are_neither_made_nor_started_where_their_property_is_off() {
        withDataSource()
                .withPropertyValues("kling.jobs.enabled=off")
                .run(context -> Assertions.assertThat(context.getBeansOfType(VideoJobs.class))
                        .isEmpty());
        withDataSource()
                .withPropertyValues("kling.jobs.start=off", "kling.jobs.videos=")
                .run(context -> {
                    ready(context);
                    Assertions.assertThat(context.getBean(VideoJobs.class)).isNotNull();
                });
    }

    @Test
    void jobs_of_the_application_are_not_started() {
        withDataSource().withBean("ownJobs", VideoJobs.class, () -> jobs("own")).run(context -> {
            ready(context);
            Assertions.assertThat(context.getBeansOfType(VideoJobs.class)).containsOnlyKeys("ownJobs");
        });
    }

    @Test
    void several_jobs_of_the_application_have_health_and_gauges_by_the_names_of_their_beans() {
        runner.withBean("spring", VideoJobs.class, () -> jobs("spring"))
                .withBean("autumn", VideoJobs.class, () -> jobs("autumn"))
                .run(context -> {
                    context.getBean("autumn", VideoJobs.class).add("harbour", REQUEST);
                    MeterRegistry meters = new SimpleMeterRegistry();
                    context.getBean(JobMetrics.class).bindTo(meters);
                    Health health = context.getBean("klingJobsHealthIndicator", HealthIndicator.class)
                            .health();

                    Assertions.assertThat(meters.get("kling.jobs")
                                    .tags("jobs", "autumn", "state", "queued")
                                    .gauge()
                                    .value())
                            .isEqualTo(1);
                    Assertions.assertThat(meters.get("kling.jobs")
                                    .tags("jobs", "spring", "state", "queued")
                                    .gauge()
                                    .value())
                            .isZero();
                    assertThat(health.getStatus().getCode()).isEqualTo("UP");
                    assertThat(health.getDetails()).containsOnlyKeys("autumn", "spring");
                    Assertions.assertThat(health.getDetails().toString()).contains("autumn={status=UP, jobs={");
                });
    }

    @Test
    void several_clients_or_registries_leave_out_the_beans_that_need_one() {
        withDataSource()
                .withBean("one", KlingClient.class, () -> own("one"))
                .withBean("other", KlingClient.class, () -> own("other"))
                .withBean("registry", ObservationRegistry.class, ObservationRegistry::create)
                .withBean("secondRegistry", ObservationRegistry.class, ObservationRegistry::create)
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .doesNotHaveBean(VideoJobs.class)
                        .doesNotHaveBean(JobMetrics.class)
                        .doesNotHaveBean(MicrometerObserver.class));
    }

    private static KlingClient own(String key) {
        return KlingClient.builder().apiKey(key).build();
    }

    private VideoJobs jobs(String file) {
        return VideoJobs.builder(own("key")).dataSource(dataSource(file)).open();
    }

    private static void ready(AssertableApplicationContext context) {
        context.publishEvent(new ApplicationReadyEvent(
                new SpringApplication(), new String[0], context.getSourceApplicationContext(), null));
    }

    @Test
    void every_property_has_a_description_in_the_metadata() throws Exception {
        String metadata = Files.readString(Path.of("target/classes/META-INF/spring-configuration-metadata.json"));

        for (String property : List.of(
                "api-key",
                "base-url",
                "allow-plain-http",
                "connect-timeout",
                "idle-timeout",
                "submit-timeout",
                "look-up-timeout",
                "retries",
                "reuse-connections",
                "follow-download-redirects",
                "download-hosts",
                "jobs.enabled",
                "jobs.start",
                "jobs.videos",
                "jobs.acknowledgements",
                "jobs.in-flight",
                "jobs.submits-per-day",
                "jobs.threads",
                "jobs.poll-interval")) {
            assertThat(metadata)
                    .containsPattern("\"name\": \"kling\\." + property.replace(".", "\\.")
                            + "\",[^}]*\"description\": \"[^\"]{10,}");
        }
    }

    private ApplicationContextRunner withDataSource() {
        return runner.withBean(DataSource.class, () -> dataSource("jobs"))
                .withPropertyValues(
                        "kling.jobs.videos=" + directory.resolve("videos"),
                        "kling.jobs.acknowledgements=" + directory.resolve("acknowledgements"));
    }

    private DataSource dataSource(String file) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl("jdbc:h2:file:" + directory.resolve(file) + ";WRITE_DELAY=0");
        return source;
    }
}
