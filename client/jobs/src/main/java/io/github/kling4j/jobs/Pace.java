package io.github.kling4j.jobs;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/**
 * Enforces the limits that all machines share: the number of tasks in flight, the pause after a response with status
 * 401, 402 or 429, and the daily budget of submits.
 */
final class Pace {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    /** The maximum pause, even if the service requests a longer one. */
    private static final Duration MOST_ASKED = Duration.ofDays(1);

    private final Database database;
    private final Settings settings;
    private final String admit;

    /**
     * Creates an object that admits only jobs of the given kinds, which this version can submit. Jobs of other kinds
     * would count as in flight without progress.
     */
    Pace(Database database, Settings settings, Set<String> kinds) {
        this.database = database;
        this.settings = settings;
        this.admit = database.dialect()
                .changed(
                        "job_key",
                        "update kling_job set admitted = true, version = version + 1 where state = 'queued' and not admitted"
                                + " and job_key in (select job_key from kling_job where state = 'queued' and not admitted"
                                + " and (not_before is null or not_before <= ?) and kind in ('"
                                + String.join("', '", kinds) + "')"
                                // All columns of the index, so that H2 reads the first rows without sorting.
                                + " order by state, admitted, priority desc, created_at, job_key limit ?)");
    }

    private record Standing(LocalDate day, int submits, Instant pausedUntil, int strikes) {}

    /**
     * Admits queued jobs up to the limits, by priority and then by age, and returns their keys. Admitted jobs count as
     * in flight.
     */
    List<String> admit(Instant now) {
        return database.transaction(connection -> {
            Standing standing = lock(connection);
            if (standing.pausedUntil.isAfter(now)) {
                return List.of();
            }
            int free = Math.min(settings.inFlight() - inFlight(connection, now), left(standing, now));
            return free <= 0 ? List.of() : Database.query(connection, row -> row.getString(1), admit, now, free);
        });
    }

    /**
     * Counts the jobs in flight. The task of an unknown job may be running, so the job counts for {@link
     * Settings#unknownHolds}.
     */
    private int inFlight(Connection connection, Instant now) throws SQLException {
        return Database.query(
                        connection,
                        row -> row.getInt(1),
                        "select count(*) from kling_job where admitted and (state <> 'unknown' or changed_at > ?)",
                        now.minus(settings.unknownHolds()))
                .get(0);
    }

    private int left(Standing standing, Instant now) {
        return settings.submitsPerDay() - spent(standing, now);
    }

    /**
     * Returns the number of submits of the current day. If the clock of another process is ahead, the count of the next
     * day also applies to this process.
     */
    private static int spent(Standing standing, Instant now) {
        return standing.day.isBefore(day(now)) ? 0 : standing.submits;
    }

    /**
     * Counts one submit against the budget, in the transaction that begins the submit; returns false if the submit must
     * not begin, because of a pause or because the budget is exhausted.
     */
    boolean begin(Connection connection, Instant now) throws SQLException {
        LocalDate day = day(now);
        return Database.update(
                        connection,
                        "update kling_pace set submits = case when budget_day < ? then 1 else submits + 1 end,"
                                + " budget_day = case when budget_day < ? then ? else budget_day end"
                                + " where id = 1 and paused_until <= ? and (budget_day < ? or submits < ?)",
                        day,
                        day,
                        day,
                        now,
                        day,
                        settings.submitsPerDay())
                == 1;
    }

    /**
     * Withdraws the admission of a queued job. The job stays queued and is not admitted again before the given time.
     */
    void release(StoredJob job, Instant notBefore) {
        database.transaction(connection -> Database.update(
                connection,
                "update kling_job set admitted = false, not_before = ?, version = version + 1"
                        + " where job_key = ? and version = ? and state = 'queued'",
                notBefore,
                job.key(),
                job.version()));
    }

    /** Subtracts a submit from the count of its day, because the service provably did not accept the request. */
    void giveBack(Instant begun) {
        database.transaction(connection -> Database.update(
                connection,
                "update kling_pace set submits = submits - 1 where id = 1 and budget_day = ? and submits > 0",
                day(begun)));
    }

    /**
     * Pauses all machines, and returns the end of the pause. The pause lasts for the longer of two times: the requested
     * time, and a time that grows with consecutive pauses. The maximum is one day.
     */
    Instant pause(Instant now, Duration asked) {
        return database.transaction(connection -> {
            Standing standing = lock(connection);
            // After a pause, the same time without another pause ends the series of consecutive pauses.
            boolean follows = now.isBefore(standing.pausedUntil.plus(length(standing.strikes)));
            boolean same = now.isBefore(standing.pausedUntil);
            int strikes = !follows ? 1 : same ? Math.max(1, standing.strikes) : standing.strikes + 1;
            Duration own = length(strikes);
            Duration longer = asked.compareTo(own) > 0 ? asked : own;
            Instant until = now.plus(longer.compareTo(MOST_ASKED) > 0 ? MOST_ASKED : longer);
            Instant longest = until.isAfter(standing.pausedUntil) ? until : standing.pausedUntil;
            Database.update(
                    connection, "update kling_pace set paused_until = ?, strikes = ? where id = 1", longest, strikes);
            return longest;
        });
    }

    /** Returns the minimum pause for the given number of consecutive pauses: 1 s, 2 s, 4 s, … up to five minutes. */
    private static Duration length(int strikes) {
        Duration grown = FIRST_PAUSE.multipliedBy(1L << Math.max(0, Math.min(strikes - 1, 20)));
        return grown.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : grown;
    }

    int submitsOn(Instant now) {
        Standing standing = database.transaction(connection -> read(connection, ""));
        return spent(standing, now);
    }

    Instant pausedUntil() {
        return database.transaction(connection -> read(connection, "")).pausedUntil;
    }

    private static Standing lock(Connection connection) throws SQLException {
        return read(connection, " for update");
    }

    private static Standing read(Connection connection, String lock) throws SQLException {
        return Database.query(
                        connection,
                        row -> new Standing(
                                row.getObject("budget_day", LocalDate.class), row.getInt("submits"),
                                Database.time(row, "paused_until"), row.getInt("strikes")),
                        "select budget_day, submits, paused_until, strikes from kling_pace where id = 1" + lock)
                .get(0);
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }
}
