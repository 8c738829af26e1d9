package io.github.kling4j.jobs;

import io.github.kling4j.RequestOptions;
import io.github.kling4j.error.ApiException;
import io.github.kling4j.error.AuthenticationException;
import io.github.kling4j.error.BalanceException;
import io.github.kling4j.error.InvalidRequestException;
import io.github.kling4j.error.OutcomeUnknownException;
import io.github.kling4j.error.RateLimitException;
import io.github.kling4j.error.TransportException;
import io.github.kling4j.model.Task;
import io.github.kling4j.model.VideoRequest;
import io.github.kling4j.validation.Validator;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Submits jobs. The transition to {@code SUBMITTING} is committed before the first byte of the request is sent. */
final class Submitter {

    /**
     * The pause after a response with status 401 or 402. A wrong key or an insufficient balance affects all jobs, and
     * only a person can correct it.
     */
    private static final Duration ACCOUNT_PAUSE = Duration.ofMinutes(1);

    private static final Duration NOT_PREPARED = Duration.ofMinutes(1);

    private final Database database;
    private final JobStore store;
    private final Pace pace;
    private final Settlements settlements;
    private final AcknowledgementLog acknowledgements;
    private final LookUpTimes times;
    private final Settings settings;
    private final DatabaseClock clock;
    private final Set<String> onTheirWay = ConcurrentHashMap.newKeySet();

    Submitter(
            Database database,
            JobStore store,
            Pace pace,
            Settlements settlements,
            AcknowledgementLog acknowledgements,
            LookUpTimes times,
            Settings settings,
            DatabaseClock clock) {
        this.database = database;
        this.store = store;
        this.pace = pace;
        this.settlements = settlements;
        this.acknowledgements = acknowledgements;
        this.times = times;
        this.settings = settings;
        this.clock = clock;
    }

    /** Returns whether this process is submitting the job, or has not yet written the outcome to the database. */
    boolean isBusyWith(String key) {
        return onTheirWay.contains(key) || settlements.isPending(key);
    }

    boolean isIdle() {
        return onTheirWay.isEmpty();
    }

    /**
     * Submits a job and returns the job after the submit. Returns null if the job was not submitted, if its outcome
     * could not be written yet, or if the job was deleted.
     */
    <R extends VideoRequest> @Nullable StoredJob submit(StoredJob job, Kinds.Kind<R> kind, String json) {
        // The outcome of an earlier attempt may not have been written yet.
        if (settlements.isPending(job.key()) || !onTheirWay.add(job.key())) {
            return null;
        }
        try (RequestFiles<R> prepared = prepared(job, kind, json)) {
            if (prepared == null) {
                return null;
            }
            StoredJob submitting = job.submitting(clock.now());
            if (!begin(job, submitting)) {
                return null;
            }
            Outcome outcome = send(kind, prepared.request(), submitting, StoredRequest.digest(kind.name(), json));
            StoredJob settled = settlements.settle(submitting, outcome);
            if (outcome instanceof Outcome.NotAccepted) {
                giveBack(submitting);
            }
            return settled;
        } finally {
            onTheirWay.remove(job.key());
        }
    }

    /**
     * Reads the request and its images; returns null on failure, for example because the disk is full. Other jobs are
     * then admitted instead.
     */
    private <R extends VideoRequest> @Nullable RequestFiles<R> prepared(
            StoredJob job, Kinds.Kind<R> kind, String json) {
        try {
            return RequestFiles.of(database, json, kind.request());
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException e) {
            Events.LOG.log(Level.ERROR, Events.about(job) + " cannot be submitted by this process now", e);
            pace.release(job, clock.now().plus(NOT_PREPARED));
            return null;
        }
    }

    private boolean begin(StoredJob job, StoredJob submitting) {
        boolean begun;
        try {
            begun = database.transaction(connection -> {
                boolean both =
                        pace.begin(connection, submitting.changedAt()) && store.move(connection, job, submitting);
                if (!both) {
                    connection.rollback();
                }
                return both;
            });
        } catch (StoreException e) {
            // The commit may nevertheless have succeeded. Only this process knows that nothing was sent. If the commit
            // failed, another process may begin an attempt with the same number: the ids of the two attempts differ.
            settlements.settle(
                    submitting,
                    new Outcome.NotAccepted("nothing was sent: " + Text.of(e), times.submitAgain(1, clock.now())));
            return false;
        }
        if (begun) {
            store.events().moved(job, submitting);
        } else {
            pace.release(job, submitting.changedAt());
        }
        return begun;
    }

    private <R extends VideoRequest> Outcome send(Kinds.Kind<R> kind, R request, StoredJob submitting, String digest) {
        AtomicBoolean left = new AtomicBoolean();
        AtomicReference<@Nullable String> acknowledged = new AtomicReference<>();
        RequestOptions options = options(kind.request())
                .retries(0)
                .taskListener(task -> {
                    String id = task.id();
                    acknowledgements.write(
                            new Acknowledgement(
                                    submitting.key(), submitting.attempt(), submitting.attemptId(), digest, id),
                            clock.now());
                    acknowledged.set(id);
                    if (left.get()) {
                        settlements.settle(submitting, new Outcome.Acknowledged(id));
                    }
                })
                .build();
        Outcome outcome = outcome(kind, options, request, submitting);
        left.set(true);
        String id = acknowledged.get();
        return id == null ? outcome : new Outcome.Acknowledged(id);
    }

    private <R extends VideoRequest> Outcome outcome(
            Kinds.Kind<R> kind, RequestOptions options, R request, StoredJob submitting) {
        try {
            Task task = kind.endpoint().with(options).submit(request);
            return new Outcome.Acknowledged(task.id());
        } catch (RateLimitException e) {
            return paused(e, e.retryAfter() == null ? Duration.ZERO : e.retryAfter());
        } catch (AuthenticationException | BalanceException e) {
            return paused(e, ACCOUNT_PAUSE);
        } catch (ApiException | InvalidRequestException e) {
            return new Outcome.Refused(Text.of(e));
        } catch (TransportException e) {
            return new Outcome.NotAccepted(Text.of(e), times.submitAgain(submitting.attempt(), clock.now()));
        } catch (OutcomeUnknownException e) {
            return new Outcome.Unknown(Text.of(e));
        } catch (RuntimeException | Error e) {
            return new Outcome.Unknown("the submit failed with an unexpected exception: " + Text.of(e));
        }
    }

    private Outcome paused(ApiException refusal, Duration asked) {
        Instant now = clock.now();
        try {
            return new Outcome.NotAccepted(Text.of(refusal), pace.pause(now, asked));
        } catch (StoreException e) {
            return new Outcome.NotAccepted(Text.of(refusal), now.plus(asked));
        }
    }

    private void giveBack(StoredJob submitting) {
        try {
            pace.giveBack(submitting.changedAt());
        } catch (StoreException e) {
            Events.LOG.log(
                    Level.DEBUG,
                    "the count of submits could not be corrected; the budget is smaller by one submit until midnight"
                            + " (UTC)",
                    e);
        }
    }

    @SuppressWarnings("unchecked") // VideoJobsBuilder.validator() accepts only a validator for this class.
    private <R extends VideoRequest> RequestOptions.Builder options(Class<R> request) {
        RequestOptions.Builder options = RequestOptions.builder();
        Validator<?> validator = settings.validators().get(request);
        return validator == null ? options : options.validator(request, (Validator<? super R>) validator);
    }
}
