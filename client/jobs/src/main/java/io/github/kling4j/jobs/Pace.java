package io.github.kling4j.jobs;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** The limits that all machines share: tasks in flight, the pause after a 429, and the budget of the day. */
final class Pace {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    /** The maximum pause, if the service requests a longer one. */
    private static final Duration MOST_ASKED = Duration.ofDays(1);

    private final Database database;
    private final Settings settings;
    private final String admit;

    /** Admits only kinds that this version can submit: other jobs would count as in flight without progress. */
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
                                // The columns of the index, so that H2 reads the first rows without sorting.
                                + " order by state, admitted, priority desc, created_at, job_key limit ?)");
    }

    private record Standing(LocalDate day, int submits, Instant pausedUntil, int strikes) {}

    /** Admits queued jobs, by priority and then by age, and returns their keys. */
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

    /** Counts the jobs in flight. An unknown job may be a running task, so it counts for some time. */
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

    /** If the clock of another process is ahead, the counts of the next day also apply to this process. */
    private static int spent(Standing standing, Instant now) {
        return standing.day.isBefore(day(now)) ? 0 : standing.submits;
    }

    /** Counts one submit in the budget, in the transaction that begins it; returns false if it must not begin. */
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

    /** Withdraws the admission of a job that must not start before the given time. It stays queued. */
    void release(StoredJob job, Instant notBefore) {
        database.transaction(connection -> Database.update(
                connection,
                "update kling_job set admitted = false, not_before = ?, version = version + 1"
                        + " where job_key = ? and version = ? and state = 'queued'",
                notBefore,
                job.key(),
                job.version()));
    }

    /** Subtracts a submit from the budget that the service provably did not accept. */
    void giveBack(Instant begun) {
        database.transaction(connection -> Database.update(
                connection,
                "update kling_pace set submits = submits - 1 where id = 1 and budget_day = ? and submits > 0",
                day(begun)));
    }

    /** Pauses all machines for the requested time or, after consecutive 429s, for a growing time. */
    Instant pause(Instant now, Duration asked) {
        return database.transaction(connection -> {
            Standing standing = lock(connection);
            // Success for as long as the last pause ends the series.
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

    /** Returns the pause after the given number of consecutive 429s: 1 s, 2 s, … to five minutes. */
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
