package io.github.kling4j.jobs;

import java.io.Serial;
import java.sql.SQLException;

/** The database failed. It is unknown whether the last change was committed; read the job again. */
public final class StoreException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    StoreException(SQLException cause) {
        super("the database failed: " + Text.of(cause), cause);
    }
}
