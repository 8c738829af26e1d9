package io.github.kling4j;

import io.github.kling4j.http.Answer;
import java.util.Locale;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The ids of tasks in the response to a submit. Every property and header is searched for an id, because the task is
 * paid for.
 *
 * @param certain the id of the task; null if no property or header that names a task contains an id
 * @param possible the certain id or, without one, an id that may be the id of the task; null if there is none
 */
record TaskIds(@Nullable String certain, @Nullable String possible) {

    /** The places of ids, from the most certain to the least. */
    enum Place {
        /** {@code id} in {@code task_info} or {@code task}. */
        TASK,
        /** The property {@code task_id} or {@code taskId}, or the header {@code X-Task-Id}. */
        NAMED,
        /** {@code id} in an object that also has the status of a task. */
        BESIDE_STATUS,
        /** The last path segment of a URL that names a task, in a header such as {@code Location}. */
        PATH,
        /** Any other {@code id}. */
        POSSIBLE
    }

    private static final Pattern ID = Pattern.compile("[^\\s\\p{Cntrl}]{1,200}");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");

    /**
     * Searches the body and the headers of a response.
     *
     * @param asked the URL of the submit, below which tasks are looked up
     */
    static TaskIds in(Answer answer, HttpUrl asked) {
        Found found = new Found(answer);
        new TaskIdsInHeaders(found, asked).read(answer.headers());
        new TaskIdsInText(found).read(answer.text(), answer.broken() == null);
        return found.ids();
    }

    /**
     * Returns a normal form of the name of a property or header: {@code Task-Id} and {@code task_id} become {@code
     * taskid}.
     */
    static String plain(String name) {
        return NO_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** The most certain id found so far; of two that are equally certain, the first. */
    static final class Found {

        private final Answer answer;
        private @Nullable String id;
        private @Nullable Place place;

        private Found(Answer answer) {
            this.answer = answer;
        }

        void add(String word, Place where) {
            String candidate = answer.secret().unlessEchoed(word.strip());
            boolean surer = place == null || where.compareTo(place) < 0;
            if (surer && candidate != null && ID.matcher(candidate).matches()) {
                id = candidate;
                place = where;
            }
        }

        boolean isCertain() {
            return place != null && place != Place.POSSIBLE;
        }

        private TaskIds ids() {
            return new TaskIds(isCertain() ? id : null, id);
        }
    }
}
