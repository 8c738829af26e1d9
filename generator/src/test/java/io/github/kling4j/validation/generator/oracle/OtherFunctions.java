package io.github.kling4j.validation.generator.oracle;

import com.google.common.primitives.UnsignedLong;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.TypeParamType;
import dev.cel.common.values.CelByteString;
import dev.cel.runtime.CelFunctionBinding;
import io.github.kling4j.validation.cel.Urls;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Independent implementations of the functions that cel-java does not have. URLs are an exception: they are parsed with
 * the code under test, because no other Java library parses them as Go does.
 */
final class OtherFunctions {

    private static final CelType ANY = TypeParamType.create("A");
    private static final CelType ANY_LIST = ListType.create(ANY);
    private static final CelType IP = OpaqueType.create("net.IP");
    private static final CelType CIDR = OpaqueType.create("net.CIDR");
    private static final CelType URL = OpaqueType.create("kubernetes.URL");
    private static final CelType TEXT = SimpleType.STRING;
    private static final CelType INT = SimpleType.INT;
    private static final CelType UINT = SimpleType.UINT;
    private static final CelType BOOL = SimpleType.BOOL;

    /** A URL, as a type other than string. */
    private record Url(String text) {}

    /** One overload of a function. */
    private record Other(
            String name, boolean isMember, CelType result, List<CelType> parameters, Function<Object[], Object> body) {

        String id() {
            return name + "_" + parameters.stream().map(OtherFunctions::named).toList() + isMember;
        }

        CelOverloadDecl declaration() {
            return isMember
                    ? CelOverloadDecl.newMemberOverload(id(), result, parameters)
                    : CelOverloadDecl.newGlobalOverload(id(), result, parameters);
        }

        CelFunctionBinding binding() {
            List<Class<?>> classes = new ArrayList<>();
            parameters.forEach(parameter -> classes.add(javaClass(parameter)));
            return CelFunctionBinding.from(id(), classes, body::apply);
        }

        private static Class<?> javaClass(CelType type) {
            return type == TEXT
                    ? String.class
                    : type == INT
                            ? Long.class
                            : type == BOOL
                                    ? Boolean.class
                                    : type == IP
                                            ? Ip.class
                                            : type == CIDR
                                                    ? Cidr.class
                                                    : type == URL
                                                            ? Url.class
                                                            : type instanceof ListType ? List.class : Object.class;
        }
    }

    private static final List<Other> ALL = new ArrayList<>();

    static {
        // The sum of an empty list is an int, unless the checker knows the type: see typedSums().
        member(
                "sum",
                ANY,
                List.of(ANY_LIST),
                args -> items(args).isEmpty() || items(args).get(0) instanceof Long
                        ? (Object) items(args).stream().map(Long.class::cast).reduce(0L, Math::addExact)
                        : (Object) items(args).stream().map(Double.class::cast).reduce(0.0, Double::sum));
        member("unique", BOOL, List.of(ANY_LIST), args -> {
            List<?> list = items(args);
            return IntStream.range(0, list.size())
                    .noneMatch(i -> list.subList(0, i).stream().anyMatch(list.get(i)::equals));
        });
        member("min", ANY, List.of(ANY_LIST), args -> Collections.min(items(args), order()));
        member("max", ANY, List.of(ANY_LIST), args -> Collections.max(items(args), order()));
        member("isSorted", BOOL, List.of(ANY_LIST), args -> {
            List<?> list = items(args);
            return IntStream.range(1, list.size()).allMatch(i -> order().compare(list.get(i - 1), list.get(i)) <= 0);
        });
        member("indexOf", INT, List.of(ANY_LIST, ANY), args ->
                (long) items(args).indexOf(args[1]));
        member("lastIndexOf", INT, List.of(ANY_LIST, ANY), args ->
                (long) items(args).lastIndexOf(args[1]));
        member(
                "find",
                TEXT,
                List.of(TEXT, TEXT),
                args -> found(args, 1).stream().findFirst().orElse(""));
        member("findAll", ListType.create(TEXT), List.of(TEXT, TEXT), args -> found(args, Long.MAX_VALUE));
        member(
                "findAll",
                ListType.create(TEXT),
                List.of(TEXT, TEXT, INT),
                args -> found(args, (Long) args[2] < 0 ? Long.MAX_VALUE : (Long) args[2]));
        member(
                "format",
                TEXT,
                List.of(TEXT, ListType.create(SimpleType.DYN)),
                args -> OtherFormat.of((String) args[0], (List<?>) args[1]));
        addresses();
        urls();
    }

    private OtherFunctions() {}

    private static void addresses() {
        global("ip", IP, TEXT, args -> Ip.of((String) args[0]));
        global("isIP", BOOL, TEXT, args -> Ip.isIp((String) args[0]));
        global(
                "ip.isCanonical",
                BOOL,
                TEXT,
                args -> Ip.of((String) args[0]).toString().equals(args[0]));
        global("string", TEXT, IP, args -> args[0].toString());
        global("string", TEXT, CIDR, args -> args[0].toString());
        member("family", INT, List.of(IP), args -> ((Ip) args[0]).isV4() ? 4L : 6L);
        member("isUnspecified", BOOL, List.of(IP), args -> ((Ip) args[0]).java().isAnyLocalAddress());
        member("isLoopback", BOOL, List.of(IP), args -> ((Ip) args[0]).java().isLoopbackAddress());
        member("isLinkLocalMulticast", BOOL, List.of(IP), args -> ((Ip) args[0]).isLinkLocalMulticast());
        member(
                "isLinkLocalUnicast",
                BOOL,
                List.of(IP),
                args -> ((Ip) args[0]).java().isLinkLocalAddress());
        member("isGlobalUnicast", BOOL, List.of(IP), args -> ((Ip) args[0]).isGlobalUnicast());
        global("cidr", CIDR, TEXT, args -> Cidr.of((String) args[0]));
        global("isCIDR", BOOL, TEXT, args -> Cidr.isCidr((String) args[0]));
        member("ip", IP, List.of(CIDR), args -> ((Cidr) args[0]).ip());
        member("prefixLength", INT, List.of(CIDR), args -> (long) ((Cidr) args[0]).bits());
        member("masked", CIDR, List.of(CIDR), args -> ((Cidr) args[0]).masked());
        member("containsIP", BOOL, List.of(CIDR, IP), args -> ((Cidr) args[0]).contains((Ip) args[1]));
        member("containsIP", BOOL, List.of(CIDR, TEXT), args -> ((Cidr) args[0]).contains(Ip.of((String) args[1])));
        member("containsCIDR", BOOL, List.of(CIDR, CIDR), args -> ((Cidr) args[0]).contains((Cidr) args[1]));
        member("containsCIDR", BOOL, List.of(CIDR, TEXT), args -> ((Cidr) args[0]).contains(Cidr.of((String) args[1])));
    }

    private static void urls() {
        global("url", URL, TEXT, args -> new Url(Urls.url((String) args[0])));
        global("isURL", BOOL, TEXT, args -> Urls.isUrl((String) args[0]));
        member("getScheme", TEXT, List.of(URL), args -> Urls.scheme(((Url) args[0]).text()));
        member("getHost", TEXT, List.of(URL), args -> Urls.host(((Url) args[0]).text()));
        member("getHostname", TEXT, List.of(URL), args -> Urls.hostname(((Url) args[0]).text()));
        member("getPort", TEXT, List.of(URL), args -> Urls.port(((Url) args[0]).text()));
        member("getEscapedPath", TEXT, List.of(URL), args -> Urls.escapedPath(((Url) args[0]).text()));
        member(
                "getQuery",
                MapType.create(TEXT, ListType.create(TEXT)),
                List.of(URL),
                args -> Urls.query(((Url) args[0]).text()));
    }

    private static String named(CelType type) {
        return type.name()
                + type.parameters().stream().map(OtherFunctions::named).toList();
    }

    private static void member(String name, CelType result, List<CelType> parameters, Function<Object[], Object> body) {
        ALL.add(new Other(name, true, result, parameters, body));
    }

    private static void global(String name, CelType result, CelType parameter, Function<Object[], Object> body) {
        ALL.add(new Other(name, false, result, List.of(parameter), body));
    }

    /** Returns the sums for a checker that knows the types of all lists: the sum of an empty list is 0 or 0.0. */
    private static List<Other> typedSums() {
        return List.of(
                new Other(
                        "sum",
                        true,
                        UINT,
                        List.of(ListType.create(UINT)),
                        args -> items(args).stream()
                                .map(UnsignedLong.class::cast)
                                .map(UnsignedLong::bigIntegerValue)
                                .reduce(BigInteger::add)
                                .map(UnsignedLong::valueOf)
                                .orElse(UnsignedLong.ZERO)),
                new Other(
                        "sum",
                        true,
                        INT,
                        List.of(ListType.create(INT)),
                        args -> items(args).stream().map(Long.class::cast).reduce(0L, Math::addExact)),
                new Other(
                        "sum",
                        true,
                        SimpleType.DOUBLE,
                        List.of(ListType.create(SimpleType.DOUBLE)),
                        args -> items(args).stream().map(Double.class::cast).reduce(0.0, Double::sum)));
    }

    static List<CelFunctionDecl> declarations(boolean areTyped) {
        Map<String, List<CelOverloadDecl>> byName = new LinkedHashMap<>();
        Stream<Other> others =
                ALL.stream().filter(other -> !areTyped || !other.name().equals("sum"));
        Stream.concat(others, areTyped ? typedSums().stream() : Stream.empty())
                .forEach(other -> byName.computeIfAbsent(other.name(), name -> new ArrayList<>())
                        .add(other.declaration()));
        return byName.entrySet().stream()
                .map(each -> CelFunctionDecl.newFunctionDeclaration(each.getKey(), each.getValue()))
                .toList();
    }

    static List<CelFunctionBinding> bindings() {
        return Stream.concat(ALL.stream(), typedSums().stream())
                .map(Other::binding)
                .toList();
    }

    private static List<?> items(Object[] args) {
        return (List<?>) args[0];
    }

    /** Text by code points, and bytes as unsigned numbers. */
    private static Comparator<Object> order() {
        return (one, other) -> one instanceof String text
                ? java.util.Arrays.compare(
                        text.codePoints().toArray(),
                        ((String) other).codePoints().toArray())
                : one instanceof CelByteString bytes
                        ? java.util.Arrays.compareUnsigned(bytes.toByteArray(), ((CelByteString) other).toByteArray())
                        : compare(one, other);
    }

    @SuppressWarnings("unchecked") // Items of one list.
    private static int compare(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }

    private static List<String> found(Object[] args, long limit) {
        Matcher matcher = Pattern.compile((String) args[1]).matcher((String) args[0]);
        List<String> found = new ArrayList<>();
        int last = -1;
        while (found.size() < limit && matcher.find()) {
            if (matcher.end() > matcher.start() || matcher.start() != last) {
                found.add(matcher.group());
            }
            last = matcher.end();
        }
        return found;
    }
}
