package io.github.kling4j.benchmarks.function;

import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;

/** A rule for each group of functions, such as a service has for the sites that it hosts. */
final class FunctionRules {

    static final String TEXT = "this.host.indexOf('.') == 3 && this.host.lowerAscii() == this.host && "
            + "this.host.substring(4) == 'example.com'";
    static final String MATH =
            "math.greatest(this.load, 7) == 42 && math.abs(this.load) < 100 && math.bitAnd(this.load, 1) == 0";
    static final String LISTS = "this.ports.slice(1, 3) == [443, 8080] && this.ports.distinct().size() == 4";
    static final String SETS = "sets.contains(['eu-1', 'eu-2', 'eu-3', 'us-1'], this.zones)";
    static final String HOSTS = "this.host.isHostname() && this.mail.isEmail()";
    static final String ADDRESSES = "isIP(this.address) && cidr('10.0.0.0/8').containsIP(this.address)";
    static final String OPTIONALS = "this.?alias.orValue(this.host).endsWith('.example.com') && "
            + "this.labels[?'tier'].orValue('silver') in ['silver', 'gold'] && "
            + "this.?alias.optMap(alias, alias.size()).orValue(0) <= 63";
    static final String TIME = "this.issued < this.expires && this.expires - this.issued <= duration('2160h') && "
            + "this.timeout < duration('1m')";
    static final String FIELDS = "this.expires.getDayOfWeek('Europe/Berlin') in [1, 2, 3, 4, 5] && "
            + "this.expires.getHours('Europe/Berlin') < 12";
    static final String NOW = "this.issued <= now && this.expires - now > duration('168h')";
    static final String PAIRS = "this.ports.all(i, port, i == 0 || this.ports[i - 1] < port) && "
            + "this.labels.exists(key, value, key == 'tier' && value == 'gold')";
    static final String BIND =
            "cel.bind(at, this.mail.indexOf('@'), at > 0 && at == this.mail.lastIndexOf('@') && at <= 64)";
    static final String UNSIGNED = "uint(this.quota) * 1024u <= 1099511627776u";
    static final String BYTES = "this.icon.size() <= 4096 && this.icon >= b'\\x89PNG\\r\\n\\x1a\\n' && "
            + "this.icon < b'\\x89PNG\\r\\n\\x1a\\x0b'";

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

    @RulesFor(value = Site.class, autoRegister = false)
    @Rule(id = "optionals", expr = OPTIONALS, message = "m", on = "host")
    interface Optionals {}

    @RulesFor(value = Site.class, autoRegister = false)
    @Rule(id = "time", expr = TIME, message = "m", on = "expires")
    interface Time {}

    @RulesFor(value = Site.class, autoRegister = false)
    @Rule(id = "fields", expr = FIELDS, message = "m", on = "expires")
    interface Fields {}

    @RulesFor(value = Site.class, autoRegister = false)
    @Rule(id = "now", expr = NOW, message = "m", on = "expires")
    interface Now {}

    @RulesFor(value = Site.class, autoRegister = false)
    @Rule(id = "pairs", expr = PAIRS, message = "m", on = "ports")
    interface Pairs {}

    @RulesFor(value = Site.class, autoRegister = false)
    @Rule(id = "bind", expr = BIND, message = "m", on = "mail")
    interface Bind {}

    @RulesFor(value = Site.class, autoRegister = false)
    @Rule(id = "unsigned", expr = UNSIGNED, message = "m", on = "quota")
    interface Unsigned {}

    @RulesFor(value = Site.class, autoRegister = false)
    @Rule(id = "bytes", expr = BYTES, message = "m", on = "icon")
    interface Bytes {}
}
