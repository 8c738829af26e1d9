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

/** Makes what it can of a text that is meant to be a date with a time. */
final class LenientDateTime {

    private LenientDateTime() {}

    /** Returns the moment, in UTC where the text names no offset; null for a text that is no such thing. */
    static @Nullable OffsetDateTime read(String text) {
        OffsetDateTime plain = PlainDateTime.read(text);
        return plain == null ? AnyForm.read(text) : plain;
    }

    /** Apart, because it takes long to make and is hardly ever needed. */
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
