package io.github.kling4j.jobs;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads and changes the table of jobs. A change of a job's state is a compare-and-set on the version of its row. The
 * same statement adds a row to the history.
 */
final class JobStore {

    private static final String COLUMNS = "job_key, kind, priority, state, version, attempt, attempt_id, task_id,"
            + " reason, admitted, succeeded, videos, not_before, created_at, changed_at";

    private static final String KNOWN = "('" + String.join("', '", JobState.words()) + "')";

    private final Database database;
    private final Events events;
    private final String move;

    JobStore(Database database, Events events) {
        this.database = database;
        this.events = events;
        this.move = database.dialect()
                .fromChanged(
                        "job_key, state, changed_at, reason",
                        "update kling_job set state = ?, version = ?, attempt = ?, attempt_id = ?, task_id = ?, reason = ?,"
                                + " admitted = ?, succeeded = ?, videos = ?, not_before = ?, changed_at = ?"
                                + " where job_key = ? and version = ?",
                        "insert into kling_history (job_key, from_state, to_state, at, machine, reason)"
                                + " select job_key, cast(? as varchar(20)), state, changed_at, cast(? as varchar(200)), reason");
    }

    /**
     * A job with the data for its next step.
     *
     * @param pausedUntil the end of the last pause of submits and look-ups, which may be in the past
     * @param request the request as JSON if the job is queued; null in other states
     */
    record Found(
            StoredJob job, Instant pausedUntil, @Nullable String request) {}

    @Nullable
    StoredJob find(String key) {
        return database.transaction(connection -> Optional.ofNullable(find(connection, key)))
                .orElse(null);
    }

    static @Nullable StoredJob find(Connection connection, String key) throws SQLException {
        List<StoredJob> found = Database.query(
                connection, JobStore::read, "select " + COLUMNS + " from kling_job where job_key = ?", key);
        return found.isEmpty() ? null : found.get(0);
    }

    /** Reads a job with the data for its next step, in one statement; returns null if the job does not exist. */
    @Nullable
    Found findForStep(String key) {
        List<Found> found = database.transaction(connection -> Database.query(
                connection,
                row -> new Found(read(row), Database.time(row, "paused_until"), row.getString("request")),
                "select " + COLUMNS + ", paused_until, case when state = 'queued' then request end as request"
                        + " from kling_job cross join kling_pace where job_key = ?",
                key));
        return found.isEmpty() ? null : found.get(0);
    }

    static void insert(Connection connection, StoredJob job, String request) throws SQLException {
        Database.update(
                connection,
                "insert into kling_job (job_key, kind, request, priority, state, version, attempt, attempt_id, admitted,"
                        + " succeeded, created_at, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                job.key(),
                job.kind(),
                request,
                job.priority(),
                job.state(),
                job.version(),
                job.attempt(),
                job.attemptId(),
                job.admitted(),
                job.succeeded(),
                job.createdAt(),
                job.changedAt());
    }

    /** Returns the request of a job as JSON; null if the job does not exist. */
    static @Nullable String request(Connection connection, String key) throws SQLException {
        List<String> found = Database.query(
                connection, row -> row.getString(1), "select request from kling_job where job_key = ?", key);
        return found.isEmpty() ? null : found.get(0);
    }

    /** Returns the digest of a job's request; null if the job was deleted. */
    @Nullable
    String digest(StoredJob job) {
        return database.transaction(connection -> Optional.ofNullable(request(connection, job.key())))
                .map(request -> StoredRequest.digest(job.kind(), request))
                .orElse(null);
    }

    /**
     * Writes one change of a job in its own transaction; returns false if the job has changed since {@code before} was
     * read.
     */
    boolean move(StoredJob before, StoredJob after) {
        boolean moved = database.transaction(connection -> move(connection, before, after));
        if (moved) {
            events.moved(before, after);
        }
        return moved;
    }

    /**
     * Writes one change of a job as a part of a transaction; returns false if the job has changed since {@code before}
     * was read. After the commit, the caller must notify {@link #events()}.
     */
    boolean move(Connection connection, StoredJob before, StoredJob after) throws SQLException {
        Object[] changes = {
            after.state(), after.version(), after.attempt(), after.attemptId(), after.taskId(), after.reason(),
            after.admitted(), after.succeeded(), after.videos(), after.notBefore(), after.changedAt(), after.key(),
            before.version()
        };
        Object[] line = {before.state(), events.machine()};
        boolean changeFirst = database.dialect() == Dialect.POSTGRESQL;
        return Database.update(connection, move, joined(changeFirst ? changes : line, changeFirst ? line : changes))
                == 1;
    }

    Events events() {
        return events;
    }

    private static Object[] joined(Object[] first, Object[] second) {
        Object[] all = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    /** Adds a remark to the history of a job, unless a row of this history already contains the given text. */
    void remark(StoredJob job, Instant now, String unlessContains, String remark) {
        Transition line = events.remark(job, now, remark);
        boolean added = database.transaction(connection -> {
            boolean known = !Database.query(
                            connection,
                            row -> row.getLong(1),
                            "select id from kling_history where job_key = ? and position(? in reason) > 0",
                            job.key(),
                            unlessContains)
                    .isEmpty();
            return !known
                    && Database.update(
                                    connection,
                                    // Copies the state within SQL, because this version may not know it.
                                    "insert into kling_history (job_key, from_state, to_state, at, machine, reason)"
                                            + " select job_key, state, state, cast(? as timestamp with time zone),"
                                            + " cast(? as varchar(200)), cast(? as varchar(1000)) from kling_job where job_key = ?",
                                    line.at(),
                                    line.machine(),
                                    line.reason(),
                                    line.key())
                            == 1;
        });
        if (added) {
            Events.LOG.log(System.Logger.Level.WARNING, Events.about(job) + ": " + line.reason());
            events.tell(line);
        }
    }

    List<Transition> history(String key) {
        return database.transaction(connection -> Database.query(
                connection,
                row -> new Transition(
                        row.getString("job_key"),
                        JobState.of(row.getString("from_state")),
                        JobState.of(row.getString("to_state")),
                        Database.time(row, "at"),
                        row.getString("machine"),
                        row.getString("reason")),
                "select * from kling_history where job_key = ? order by id",
                key));
    }

    List<StoredJob> page(JobState state, String after, int size) {
        String where = state == JobState.UNRECOGNIZED ? "state not in " + KNOWN : "state = '" + state.word() + "'";
        return database.transaction(connection -> Database.query(
                connection,
                JobStore::read,
                "select " + COLUMNS + " from kling_job where " + where + " and job_key > ? order by job_key limit ?",
                after,
                size));
    }

    Map<JobState, Long> counts() {
        Map<JobState, Long> counts = new EnumMap<>(JobState.class);
        for (JobState state : JobState.values()) {
            counts.put(state, 0L);
        }
        database.transaction(connection -> Database.query(
                connection,
                row -> counts.merge(JobState.of(row.getString(1)), row.getLong(2), Long::sum),
                "select state, count(*) from kling_job group by state"));
        return counts;
    }

    /** Returns the keys of active jobs for which db-scheduler has no scheduled step. */
    List<String> forgotten(String task) {
        return database.transaction(connection -> Database.query(
                connection,
                row -> row.getString(1),
                // Only active and unknown jobs are admitted.
                "select job_key from kling_job where admitted and state <> 'unknown'"
                        + " and not exists (select 1 from kling_scheduled"
                        + " where task_name = ? and task_instance = job_key) limit 1000",
                task));
    }

    /**
     * Returns descriptions of the jobs on which only a newer version can work: one for each unrecognized state, and one
     * for each unrecognized kind whose jobs have not ended.
     */
    List<String> newer(Set<String> kinds) {
        return database
                .transaction(
                        connection -> Database.query(
                                connection,
                                row -> JobState.of(row.getString("state")) == JobState.UNRECOGNIZED
                                        ? number(row.getLong("jobs")) + " in the state \""
                                                + Text.of(row.getString("state")) + "\""
                                        : kinds.contains(row.getString("kind"))
                                                        || JobState.of(row.getString("state"))
                                                                .isFinal()
                                                ? ""
                                                : number(row.getLong("jobs")) + " " + row.getString("state")
                                                        + " and of the kind \"" + Text.of(row.getString("kind")) + "\"",
                                "select state, kind, count(*) as jobs from kling_job group by state, kind order by state, kind"))
                .stream()
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static String number(long jobs) {
        return jobs == 1 ? "1 job is" : jobs + " jobs are";
    }

    /**
     * A job that has ended.
     *
     * @param version as in {@link StoredJob}
     */
    record Ended(String key, long version) {}

    /** Returns the jobs that ended before the given time, oldest first. Unknown jobs are not included. */
    List<Ended> ended(Instant before, int most) {
        return database.transaction(connection -> Database.query(
                connection,
                row -> new Ended(row.getString(1), row.getLong(2)),
                "select job_key, version from kling_job where state in ('done', 'failed', 'refused', 'cancelled')"
                        + " and changed_at < ? order by changed_at limit ?",
                before,
                most));
    }

    private static StoredJob read(ResultSet row) throws SQLException {
        JobState state = JobState.of(row.getString("state"));
        String reason = state == JobState.UNRECOGNIZED
                ? "this version of kling4j does not know the state \"" + Text.of(row.getString("state"))
                        + "\" of this job; use the newer version that wrote this state"
                : row.getString("reason");
        return new StoredJob(
                row.getString("job_key"),
                row.getString("kind"),
                row.getInt("priority"),
                state,
                row.getLong("version"),
                row.getInt("attempt"),
                row.getLong("attempt_id"),
                row.getString("task_id"),
                reason,
                row.getBoolean("admitted"),
                row.getBoolean("succeeded"),
                row.getString("videos"),
                Database.timeOrNull(row, "not_before"),
                Database.time(row, "created_at"),
                Database.time(row, "changed_at"));
    }
}
