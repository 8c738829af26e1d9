package io.github.kling4j.validation.generator.oracle;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.runtime.CelFunctionBinding;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The functions of protovalidate-java, which are not public there. */
final class Protovalidate {

    private static final Set<String> NAMES = Set.of(
            "isEmail", "isHostname", "isHostAndPort", "isIp", "isIpPrefix", "isUri", "isUriRef", "isNan", "isInf");

    private Protovalidate() {}

    static List<CelFunctionDecl> declarations() {
        List<?> all = (List<?>) created("build.buf.protovalidate.CustomDeclarations");
        return all.stream()
                .map(CelFunctionDecl.class::cast)
                .filter(declaration -> NAMES.contains(declaration.name()))
                .toList();
    }

    static List<CelFunctionBinding> bindings() {
        Set<String> ids = declarations().stream()
                .flatMap(declaration -> declaration.overloads().stream())
                .map(overload -> overload.overloadId())
                .collect(Collectors.toSet());
        List<?> all = (List<?>) created("build.buf.protovalidate.CustomOverload");
        return all.stream()
                .map(CelFunctionBinding.class::cast)
                .filter(binding -> ids.contains(binding.getOverloadId()))
                .toList();
    }

    private static Object created(String type) {
        try {
            Method create = Arrays.stream(Class.forName(type).getDeclaredMethods())
                    .filter(method -> method.getName().equals("create"))
                    .findFirst()
                    .orElseThrow();
            create.setAccessible(true);
            return create.getParameterCount() == 0
                    ? create.invoke(null)
                    : create.invoke(null, new ConcurrentHashMap<>(), CelOptions.DEFAULT);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
