/** A program that generates videos. */
module consumer {
    requires io.github.kling4j;
    requires io.github.kling4j.simulator;
}
