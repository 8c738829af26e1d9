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
 * Checks the extension {@code x-facade} of submit operations. The client gets a class for each such operation, and a
 * method that returns an object of this class: {@code x-facade: imageToVideo} becomes {@code client.imageToVideo()},
 * and {@code x-facade: {group: omni, method: imageToVideo}} becomes {@code client.omni().imageToVideo()}. The class
 * looks up tasks with the operation {@code Tag_get}, where {@code Tag} is the tag of the submit operation. The
 * templates read the methods of a group from {@code x-facade-groups}, see {@link FacadeGroups}.
 */
final class FacadeCheck {

    /** The handwritten methods of KlingClient and the methods of every object. */
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

    /**
     * The classes that the templates generate in addition to those of tags and groups. If a tag has the name of a
     * handwritten class, javac reports the conflict.
     */
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
            findings.add("x-facade-groups: " + name + " is not a method name, or the client already has this method;"
                    + " write another name, such as omni");
        }
        if (methods.putIfAbsent(name, "x-facade-groups") != null) {
            findings.add("x-facade-groups: the group " + name + " occurs twice; write it once");
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
                        "the client would have no class for it; write x-facade with the name of a client method, such"
                                + " as x-facade: " + suggested(operation));
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
                    "x-facade is only for operations that submit a video; write x-implements: " + REQUEST
                            + " in the schema of its body, or leave x-facade out");
        } else if (!implemented(answer(operation)).equals(TASK)) {
            finding(
                    operation,
                    "x-facade is only for operations that return a task; return the schema with x-implements: " + TASK);
        } else if (!parameters(operation).isEmpty()) {
            finding(
                    operation,
                    "x-facade is only for operations without parameters; leave out the parameters or x-facade");
        }
        if (CLASSES.contains(tag(operation)) || groups.isClass(tag(operation))) {
            finding(
                    operation,
                    "its tag would become the class " + tag(operation) + ", which the client already has; write"
                            + " another tag");
        }
        lookUp(operation);
        once(methods, operation, method, "client." + method + "()");
        once(tags, operation, tag(operation), "the class " + tag(operation));
    }

    /**
     * Returns the method call that {@code x-facade} defines, without {@code client}: {@code omni().imageToVideo}.
     * Returns the empty string if {@code x-facade} is invalid; a finding is then added.
     */
    private String method(Place operation, JsonNode facade) {
        String group =
                facade.isObject() && facade.size() == 2 ? facade.path("group").asString("") : "";
        String method = (group.isEmpty() ? facade : facade.path("method")).asString("");
        String missing = group.isEmpty() || method.isEmpty() ? "" : groups.missing(group, tag(operation), method);
        if (!isMethod(method)) {
            finding(
                    operation,
                    "x-facade " + facade + " is not a method name; write one like " + suggested(operation)
                            + ", or {group: omni, method: " + suggested(operation) + "} for a method of client.omni()");
        } else if (TAKEN.contains(method)) {
            finding(
                    operation,
                    "x-facade " + method + " is a method that the class already has; write another name, such as "
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
                    "x-facade needs an operation that looks up its task; write a get operation with operationId: " + id
                            + ", whose only parameter is the id in the path, and which returns a task");
        }
    }

    private void once(Map<String, String> seen, Place operation, String key, String name) {
        String other = seen.putIfAbsent(key, operation.label());
        if (other != null) {
            finding(
                    operation,
                    "this operation and " + other + " would both become " + name
                            + "; change one of them: write another " + (seen == tags ? "tag" : "x-facade"));
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
