package io.github.kling4j.rules;

import io.github.kling4j.validation.Rule;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Advises to set {@code mode}, because the default is the more expensive one. */
@Rule(
        id = "mode-costs-more",
        expr = "has(this.mode)",
        message = "is absent and defaults to pro (1080p), which costs more than std (720p); set it explicitly",
        on = "mode",
        advice = true)
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface ProCostsMore {}
