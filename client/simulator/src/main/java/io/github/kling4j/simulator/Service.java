package io.github.kling4j.simulator;

import io.github.kling4j.simulator.wire.RequestHead;
import java.util.function.Supplier;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;

/** What one of the two servers does with its requests, when nothing goes wrong. */
interface Service {

    /** The kind of request this is, told before its body has arrived. */
    Operation operation(RequestHead head);

    /** Takes a whole request in. Asking for the answer does the work; a fault may leave it undone. */
    Supplier<MockResponse> receive(RecordedRequest request);
}
