package io.github.kling4j.validation.generator.expression;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.expression.Type.Scalar;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The JDK types that are scalars in expressions, although they are neither numbers nor strings in Java. */
final class JavaScalars {

    private static final Map<TypeName, Scalar> ALL = Map.ofEntries(
            Map.entry(TypeName.CHAR, Scalar.STRING),
            Map.entry(TypeName.CHAR.box(), Scalar.STRING),
            Map.entry(ClassName.get(UUID.class), Scalar.STRING),
            Map.entry(ClassName.get(URI.class), Scalar.STRING),
            Map.entry(ClassName.get(Instant.class), Scalar.TIMESTAMP),
            Map.entry(ClassName.get(OffsetDateTime.class), Scalar.TIMESTAMP),
            Map.entry(ClassName.get(ZonedDateTime.class), Scalar.TIMESTAMP),
            Map.entry(ClassName.get(Duration.class), Scalar.DURATION),
            Map.entry(ClassName.get(LocalDate.class), Scalar.DATE),
            Map.entry(ClassName.get(LocalDateTime.class), Scalar.DATE_TIME));

    private JavaScalars() {}

    static Optional<Scalar> of(TypeName type) {
        return Optional.ofNullable(ALL.get(type));
    }
}
