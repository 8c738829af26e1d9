package io.github.kling4j.simulator;

import io.github.kling4j.simulator.wire.RequestHead;
import java.util.function.Supplier;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;

/**
 * Processes the requests to one of the two ports, without faults: those to the API, or those to the host of the videos.
 */
interface Service {

    /** Returns the operation of a request whose body has not arrived. */
    Operation operation(RequestHead head);

    /** Receives a complete request. Calling the returned supplier processes the request; a fault may skip this call. */
    Supplier<MockResponse> receive(RecordedRequest request);
}
