package io.github.kling4j.openapi.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import tools.jackson.databind.JsonNode;

/**
 * The extension {@code x-facade}, which gives an operation that submits a video a class of the client and a method that
 * returns it: {@code x-facade: imageToVideo} is {@code client.imageToVideo()}, {@code x-facade: {group: omni, method:
 * imageToVideo}} is {@code client.omni().imageToVideo()}. The templates tie that class to the operation {@code Tag_get}
 * of the tag, and take the methods of a group from {@code x-facade-groups}, see {@link FacadeGroups}.
 */
final class FacadeCheck {

    /** The methods that KlingClient, or every object, has by hand. */
    private static final Set<String> TAKEN = Set.of(
            "builder",
            "clone",
            "close",
            "create",
            "download",
            "downloadAsync",
            "equals",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "service",
            "toString",
            "wait");

    /** The other classes that the templates write beside those of the tags. Of those by hand javac speaks. */
    private static final Set<String> CLASSES = Set.of("EndpointGroups", "VideoEndpoints");

    private static final Pattern METHOD = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final String REQUEST = "VideoRequest";
    private static final String TASK = "VideoTask";

    private final JsonNode spec;
    private final FacadeGroups groups;
    private final List<Place> operations;
    private final List<String> findings = new ArrayList<>();
    private final Map<String, String> methods = new HashMap<>();
    private final Map<String, String> tags = new HashMap<>();

    private FacadeCheck(JsonNode spec) {
        this.spec = spec;
        this.groups = FacadeGroups.of(spec);
        this.operations = Places.of(spec, Kind.OPERATION);
    }

    static List<String> findings(JsonNode spec) {
        FacadeCheck check = new FacadeCheck(spec);
        check.groups.names().forEach(check::group);
        check.operations.forEach(check::operation);
        check.findings.addAll(check.groups.notFound());
        return check.findings;
    }

    private void group(String name) {
        if (!isMethod(name) || TAKEN.contains(name)) {
            findings.add("x-facade-groups: " + name + " names no method, or one that the client has already; write"
                    + " another, such as omni");
        }
        if (methods.putIfAbsent(name, "x-facade-groups") != null) {
            findings.add("x-facade-groups: the group " + name + " is there twice; write it once");
        }
    }

    private static boolean isMethod(String name) {
        return METHOD.matcher(name).matches() && !SourceVersion.isKeyword(name);
    }

    private void operation(Place operation) {
        JsonNode facade = operation.node().path("x-facade");
        boolean submits = implemented(body(operation)).equals(REQUEST);
        if (facade.isMissingNode()) {
            if (submits) {
                finding(
                        operation,
                        "no class of the client would submit it; write x-facade and the name of the method"
                                + " that returns that class, such as x-facade: " + suggested(operation));
            }
            return;
        }
        String method = method(operation, facade);
        if (method.isEmpty()) {
            return;
        }
        if (!submits) {
            finding(
                    operation,
                    "x-facade is of operations that submit a video; write x-implements: " + REQUEST
                            + " at the schema of its body, or leave x-facade out");
        } else if (!implemented(answer(operation)).equals(TASK)) {
            finding(
                    operation,
                    "x-facade is of operations that answer a task; answer with the schema that has" + " x-implements: "
                            + TASK);
        } else if (!parameters(operation).isEmpty()) {
            finding(operation, "x-facade is of operations whose body says all; leave the parameters or x-facade out");
        }
        if (CLASSES.contains(tag(operation)) || groups.isClass(tag(operation))) {
            finding(
                    operation,
                    "its tag would be the class " + tag(operation) + ", which the client has already; write"
                            + " another tag");
        }
        lookUp(operation);
        once(methods, operation, method, "client." + method + "()");
        once(tags, operation, tag(operation), "the class " + tag(operation));
    }

    /** Returns what is called of the client, or the empty text when that is refused. */
    private String method(Place operation, JsonNode facade) {
        String group =
                facade.isObject() && facade.size() == 2 ? facade.path("group").asString("") : "";
        String method = (group.isEmpty() ? facade : facade.path("method")).asString("");
        String missing = group.isEmpty() || method.isEmpty() ? "" : groups.missing(group, tag(operation), method);
        if (!isMethod(method)) {
            finding(
                    operation,
                    "x-facade " + facade + " names no method; write one like " + suggested(operation)
                            + ", or {group: omni, method: " + suggested(operation) + "} for one of client.omni()");
        } else if (TAKEN.contains(method)) {
            finding(
                    operation,
                    "x-facade " + method + " is a method that the class has already; write another, such as "
                            + suggested(operation));
        } else if (!missing.isEmpty()) {
            finding(operation, missing);
        } else {
            return group.isEmpty() ? method : group + "()." + method;
        }
        return "";
    }

    private void lookUp(Place submit) {
        String id = tag(submit) + "_get";
        boolean isThere = operations.stream()
                .anyMatch(operation ->
                        operation.node().path("operationId").asString("").equals(id)
                                && operation.pointer().endsWith("/get")
                                && parameters(operation).size() == 1
                                && implemented(answer(operation)).equals(TASK));
        if (!isThere) {
            finding(
                    submit,
                    "x-facade needs an operation that looks its task up; write a get with operationId: " + id
                            + ", with the id in the path as its only parameter, that answers a task");
        }
    }

    private void once(Map<String, String> seen, Place operation, String key, String what) {
        String other = seen.putIfAbsent(key, operation.label());
        if (other != null) {
            finding(
                    operation,
                    "this and " + other + " would both be " + what + "; give one another "
                            + (seen == tags ? "tag" : "x-facade"));
        }
    }

    private List<Place> parameters(Place operation) {
        String path = operation.pointer().replaceFirst("/[^/]*$", "");
        return Places.of(spec, Kind.PARAMETER).stream()
                .filter(parameter -> parameter.pointer().startsWith(operation.pointer() + "/parameters/")
                        || parameter.pointer().startsWith(path + "/parameters/"))
                .toList();
    }

    private JsonNode body(Place operation) {
        return schema(operation.node().path("requestBody"));
    }

    private JsonNode answer(Place operation) {
        return operation.node().path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .findFirst()
                .map(answer -> schema(answer.getValue()))
                .orElse(spec.path("nothing"));
    }

    private JsonNode schema(JsonNode bodyOrAnswer) {
        String reference = bodyOrAnswer.path("$ref").asString("");
        JsonNode found = reference.startsWith("#/") ? spec.at(reference.substring(1)) : bodyOrAnswer;
        return Schemas.resolved(spec, found.at("/content/application~1json/schema"));
    }

    private static String implemented(JsonNode schema) {
        return schema.path("x-implements").asString("");
    }

    private static String tag(Place operation) {
        return operation.node().path("tags").path(0).asString("");
    }

    private static String suggested(Place operation) {
        String tag = tag(operation);
        return tag.isEmpty() ? "imageToVideo" : tag.substring(0, 1).toLowerCase(Locale.ROOT) + tag.substring(1);
    }

    private void finding(Place operation, String text) {
        findings.add(operation.label() + ": " + text);
    }
}
