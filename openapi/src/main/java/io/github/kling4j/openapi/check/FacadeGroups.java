package io.github.kling4j.openapi.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The extension {@code x-facade-groups}: the groups of the client, each with its endpoints, which become methods of the
 * group. The templates cannot sort operations by group, so the OpenAPI description lists each endpoint here as well as
 * in the {@code x-facade} of its operation.
 */
final class FacadeGroups {

    /** An endpoint that {@code x-facade-groups} lists in a group. */
    private record Endpoint(String group, String tag, String method) {

        @Override
        public String toString() {
            return "{tag: " + tag + ", method: " + method + "}";
        }
    }

    private final List<String> names = new ArrayList<>();
    private final Set<Endpoint> endpoints = new LinkedHashSet<>();
    private final Set<Endpoint> found = new LinkedHashSet<>();

    private FacadeGroups() {}

    static FacadeGroups of(JsonNode spec) {
        FacadeGroups groups = new FacadeGroups();
        for (JsonNode group : spec.path("x-facade-groups")) {
            String name = group.path("group").asString("");
            groups.names.add(name);
            for (JsonNode endpoint : group.path("endpoints")) {
                groups.endpoints.add(new Endpoint(
                        name,
                        endpoint.path("tag").asString(""),
                        endpoint.path("method").asString("")));
            }
        }
        return groups;
    }

    List<String> names() {
        return names;
    }

    /** Returns whether a name is the name of the class that the templates generate for a group. */
    boolean isClass(String name) {
        return names.stream()
                .anyMatch(group -> !group.isEmpty()
                        && name.equals(group.substring(0, 1).toUpperCase(Locale.ROOT) + group.substring(1)));
    }

    /**
     * Records that an operation belongs to a group. Returns a finding if {@code x-facade-groups} does not contain the
     * endpoint of this operation; otherwise the empty string.
     */
    String missing(String group, String tag, String method) {
        Endpoint endpoint = new Endpoint(group, tag, method);
        if (endpoints.contains(endpoint)) {
            found.add(endpoint);
            return "";
        }
        return names.contains(group)
                ? "x-facade-groups does not contain it; write " + endpoint + " under the endpoints of the group "
                        + group
                : "x-facade-groups does not contain the group " + group
                        + "; write only the method, or add to the description x-facade-groups: [{group: " + group
                        + ", description: …, endpoints: [" + endpoint + "]}]";
    }

    /** Returns a finding for each listed endpoint that no operation has. */
    List<String> notFound() {
        return endpoints.stream()
                .filter(endpoint -> !found.contains(endpoint))
                .map(endpoint -> "x-facade-groups: no operation has the endpoint " + endpoint + " of the group "
                        + endpoint.group()
                        + "; leave it out, or write x-facade: {group: " + endpoint.group() + ", method: "
                        + endpoint.method() + "} in the submit operation of this tag")
                .toList();
    }
}
