/** A program of somebody who makes videos. */
module consumer {
    requires io.github.kling4j;
    requires io.github.kling4j.simulator;
}
