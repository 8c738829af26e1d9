package io.github.kling4j.simulator;

import io.github.kling4j.simulator.wire.RequestHead;
import java.util.function.Supplier;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;

/** Processes the requests of one of the two servers, without faults. */
interface Service {

    /** Returns the kind of a request, before its body has arrived. */
    Operation operation(RequestHead head);

    /** Receives a whole request. Calling the returned supplier processes the request; a fault may skip this call. */
    Supplier<MockResponse> receive(RecordedRequest request);
}
