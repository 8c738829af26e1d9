package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.ClosingServer.End;
import io.github.kling4j.ClosingServer.Plan;
import io.github.kling4j.ClosingServer.Point;
import io.github.kling4j.error.OutcomeUnknownException;
import io.github.kling4j.error.TransportException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Submits race with a server that ends connections at every point, also idle ones after its response. {@code
 * -Dkling4j.race=10000} sets the number of rounds, and prints the outcomes.
 */
@Timeout(600)
class ReuseRaceTest {

    private static final int ROUNDS = Integer.getInteger("kling4j.race", 300);
    private static final Point[] POINTS = Point.values();
    private static final End[] ENDS = End.values();
    /** Longer than the time from a response to the check of the next submit, so that both orders occur. */
    private static final int LONGEST_DELAY_NANOS = 400_000;

    private int acknowledged;
    private int unknown;
    private int unknownByReuse;
    private int nothingSent;

    /** Returns the same plan for the same number in each run: one in four requests keeps its connection open. */
    private static Plan plan(int number) {
        Random random = new Random(number);
        Point point = random.nextInt(4) == 0 ? Point.NEVER : POINTS[random.nextInt(POINTS.length)];
        return new Plan(
                point, ENDS[random.nextInt(ENDS.length)], random.nextBoolean(), random.nextInt(LONGEST_DELAY_NANOS));
    }

    @Test
    void no_request_arrives_twice_however_connections_end() {
        try (ClosingServer server = new ClosingServer(ReuseRaceTest::plan);
                KlingClient client = KlingClient.builder()
                        .apiKey("key")
                        .baseUrl(server.baseUrl())
                        .reuseConnections(true)
                        .build()) {
            for (int number = 1; number <= ROUNDS; number++) {
                round(client, server, number);
            }
            if (ROUNDS > 1000) {
                System.out.printf(
                        "%d rounds: %d acknowledged, %d unknown, %d of them only because of the reuse, %d with nothing"
                                + " sent, %d connections%n",
                        ROUNDS, acknowledged, unknown, unknownByReuse, nothingSent, server.connections());
            }
            for (int number = 1; number <= ROUNDS; number++) {
                assertThat(server.arrivals(number))
                        .as("arrivals of request %s", number)
                        .isLessThanOrEqualTo(1);
            }
            assertThat(acknowledged).isPositive();
            assertThat(unknown).isPositive();
            assertThat(server.connections())
                    .as("some connections were used again")
                    .isLessThan(ROUNDS);
        }
    }

    private void round(KlingClient client, ClosingServer server, int number) {
        try {
            String id = client.imageToVideo()
                    .with(RequestOptions.builder()
                            .header("X-Number", Integer.toString(number))
                            .build())
                    .submit(WithSimulator.REQUEST)
                    .id();
            assertThat(id).isEqualTo("task-" + number);
            assertThat(server.arrivals(number)).isEqualTo(1);
            acknowledged++;
        } catch (OutcomeUnknownException e) {
            unknown++;
            unknownByReuse += plan(number).point().isAnswered() ? 1 : 0;
        } catch (TransportException e) {
            assertThat(server.arrivals(number)).isZero();
            nothingSent++;
        }
    }
}
