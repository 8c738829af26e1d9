package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kling4j.error.NotFoundException;
import io.github.kling4j.model.OmniVideoEditRequest;
import io.github.kling4j.model.Task;
import io.github.kling4j.model.VideoRequest;
import io.github.kling4j.simulator.Submission;
import io.github.kling4j.validation.Validators;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every endpoint of the client, with the example requests of the description. */
class EndpointsTest extends WithSimulator {

    static List<ClientEndpoint<?>> endpoints() {
        return ClientEndpoint.all();
    }

    @Test
    void every_directory_of_example_requests_belongs_to_one_endpoint() {
        assertThat(endpoints())
                .extracting(ClientEndpoint::folder)
                .hasSizeGreaterThan(6)
                .containsExactlyInAnyOrderElementsOf(Examples.folders());
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    <R extends VideoRequest> void an_endpoint_has_an_example_that_is_valid(ClientEndpoint<R> endpoint) {
        assertThat(Validators.of(endpoint.request()).validate(endpoint.example()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    <R extends VideoRequest> void an_endpoint_submits_to_its_path_looks_up_there_and_generates_a_video(
            ClientEndpoint<R> endpoint) {
        VideoGeneration<R> generation = endpoint.of(client);
        R request = endpoint.example();

        String id = generation.submit(request).id();

        assertThat(generation.get(id).status()).hasToString("pending");
        assertThat(generation
                        .with(RequestOptions.builder().retries(0).build())
                        .generate(request)
                        .videos())
                .hasSize(1);
        assertThat(simulator.received())
                .extracting(Submission::path)
                .containsExactly("/" + endpoint.path(), "/" + endpoint.path());
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    <R extends VideoRequest> void no_other_endpoint_finds_the_task_of_an_endpoint(ClientEndpoint<R> endpoint) {
        String id = endpoint.of(client).submit(endpoint.example()).id();

        assertThat(endpoints())
                .filteredOn(other -> !other.equals(endpoint))
                .isNotEmpty()
                .allSatisfy(other -> assertThatExceptionOfType(NotFoundException.class)
                        .isThrownBy(() -> other.of(client).get(id)));
    }

    @Test
    void the_retrofit_interface_is_available() throws Exception {
        Task task = client.omni()
                .videoEdit()
                .api()
                .submit(OmniVideoEditRequest.builder()
                        .prompt("@Video1 at night")
                        .video("https://example.com/a.mp4")
                        .build())
                .execute()
                .body();

        assertThat(task.id()).isNotBlank();
    }
}
