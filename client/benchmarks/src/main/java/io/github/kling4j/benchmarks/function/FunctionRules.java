package io.github.kling4j.benchmarks.function;

import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;

/** A rule for each group of functions. */
final class FunctionRules {

    static final String TEXT = "this.host.indexOf('.') == 3 && this.host.lowerAscii() == this.host && "
            + "this.host.substring(4) == 'example.com'";
    static final String MATH =
            "math.greatest(this.load, 7) == 42 && math.abs(this.load) < 100 && math.bitAnd(this.load, 1) == 0";
    static final String LISTS = "this.ports.slice(1, 3) == [443, 8080] && this.ports.distinct().size() == 4";
    static final String SETS = "sets.contains(['eu-1', 'eu-2', 'eu-3', 'us-1'], this.zones)";
    static final String HOSTS = "this.host.isHostname() && this.mail.isEmail()";
    static final String ADDRESSES = "isIP(this.address) && cidr('10.0.0.0/8').containsIP(this.address)";

    private FunctionRules() {}

    @RulesFor(value = Site.class, autoRegister = false)
    @Rule(id = "text", expr = TEXT, message = "m", on = "host")
    interface Text {}

    @RulesFor(value = Site.class, autoRegister = false)
    @Rule(id = "math", expr = MATH, message = "m", on = "load")
    interface Math {}

    @RulesFor(value = Site.class, autoRegister = false)
    @Rule(id = "lists", expr = LISTS, message = "m", on = "ports")
    interface Lists {}

    @RulesFor(value = Site.class, autoRegister = false)
    @Rule(id = "sets", expr = SETS, message = "m", on = "zones")
    interface Sets {}

    @RulesFor(value = Site.class, autoRegister = false)
    @Rule(id = "hosts", expr = HOSTS, message = "m", on = "host")
    interface Hosts {}

    @RulesFor(value = Site.class, autoRegister = false)
    @Rule(id = "addresses", expr = ADDRESSES, message = "m", on = "address")
    interface Addresses {}
}
