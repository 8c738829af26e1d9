package io.github.kling4j.jobs;

import java.io.Serial;
import java.sql.SQLException;

/** The database failed. Whether the last change was made is not known, so that it must be read again. */
public final class StoreException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    StoreException(SQLException cause) {
        super("the database failed: " + Text.of(cause), cause);
    }
}
