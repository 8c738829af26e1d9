package io.github.kling4j.jobs;

import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.function.Consumer;

/** Reports each transition of a job by this process to the log and the listener, after the transition was committed. */
final class Events {

    static final System.Logger LOG = System.getLogger("io.github.kling4j.jobs");

    private final Consumer<? super Transition> listener;
    private final String machine;

    Events(Consumer<? super Transition> listener, String machine) {
        this.listener = listener;
        this.machine = machine;
    }

    String machine() {
        return machine;
    }

    void moved(StoredJob before, StoredJob after) {
        Level level = switch (after.state()) {
            case UNKNOWN, FAILED, REFUSED, UNRECOGNIZED -> Level.WARNING;
            case QUEUED, SUBMITTING, WAITING, DOWNLOADING, DONE, CANCELLED -> Level.INFO;
        };
        String reason = after.reason() == null ? "" : after.reason();
        LOG.log(level, () -> about(after) + " " + before.state() + " -> " + after.state() + ": " + reason);
        tell(new Transition(after.key(), before.state(), after.state(), after.changedAt(), machine, reason));
    }

    void tell(Transition transition) {
        try {
            listener.accept(transition);
        } catch (RuntimeException | Error e) {
            LOG.log(
                    Level.ERROR,
                    "the listener of job \"" + transition.key() + "\" failed; its exception was ignored",
                    e);
        }
    }

    /** Returns the beginning of every log message about a job. */
    static String about(StoredJob job) {
        return "job \"" + job.key() + "\"" + (job.taskId() == null ? "" : " [task " + Text.of(job.taskId()) + "]");
    }

    Transition remark(StoredJob job, Instant at, String remark) {
        return new Transition(job.key(), job.state(), job.state(), at, machine, Text.of(remark));
    }
}
