package io.github.kling4j.benchmarks.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.OutputStream;

/** db-scheduler alone: prints {@code done} for each execution of a task that does nothing. */
public final class EmptyWorker {

    private EmptyWorker() {}

    /** Takes the URL of the database; begins after a first byte of input. */
    public static void main(String[] args) throws IOException {
        try (HikariDataSource pool = Store.open(args[0])) {
            Scheduler scheduler = scheduler(pool);
            System.out.println("ready");
            System.in.read();
            scheduler.start();
            System.in.transferTo(OutputStream.nullOutputStream());
            scheduler.stop();
        }
        System.exit(0);
    }

    static OneTimeTask<Void> task() {
        return Tasks.oneTime("empty").execute((instance, context) -> System.out.println("done"));
    }

    static Scheduler scheduler(HikariDataSource pool) {
        return Scheduler.create(pool, task())
                .tableName("kling_scheduled")
                .threads(Store.THREADS)
                .build();
    }
}
