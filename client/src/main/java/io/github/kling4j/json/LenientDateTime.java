package io.github.kling4j.json;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads dates with times in the forms that services write. */
final class LenientDateTime {

    private LenientDateTime() {}

    /** Returns the date and time of a text, in UTC if the text has no offset; null if the text has another form. */
    static @Nullable OffsetDateTime read(String text) {
        OffsetDateTime plain = PlainDateTime.read(text);
        return plain == null ? AnyForm.read(text) : plain;
    }

    /** Holds the formatter in a separate class, because the formatter takes long to create and is rarely needed. */
    private static final class AnyForm {

        static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .append(DateTimeFormatter.ISO_LOCAL_DATE)
                .appendPattern("['T'][' ']")
                .append(DateTimeFormatter.ISO_LOCAL_TIME)
                .appendPattern("[' '][XXXXX][XX][X]")
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);

        static @Nullable OffsetDateTime read(String text) {
            try {
                TemporalAccessor read = FORM.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from);
                return read instanceof LocalDateTime local ? local.atOffset(ZoneOffset.UTC) : (OffsetDateTime) read;
            } catch (DateTimeException e) {
                return null;
            }
        }
    }
}
