package io.github.kling4j.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface that declares the constraints of a model which cannot be annotated, because its source belongs to
 * another project:
 *
 * <pre>{@code
 * @ValidatorFor(Address.class)
 * interface AddressConstraints {
 *
 *     @NotBlank String getStreet();
 *
 *     @Size(max = 10) String getZip();
 * }
 * }</pre>
 *
 * <p>The validator of {@code Address} is generated as {@code AddressConstraintsValidator}, in the package of the
 * interface, and registered for {@link java.util.ServiceLoader}; {@link Validators#of} finds it. It enforces the
 * constraints on {@code Address} itself and those on the methods of the interface. Each method has the name and the
 * type of a property.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ValidatorFor {

    /** Returns the model. */
    Class<?> value();
}
