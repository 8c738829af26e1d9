package io.github.kling4j.rules;

import io.github.kling4j.validation.Rule;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Limits the number of images and elements in a request with an input video. */
@Rule(id = "reference-count", expr = """
            (has(this.images) ? this.images.size() : 0) + (has(this.elements) ? this.elements.size() : 0) <= 4""", message = """
            there are \
            {(has(this.images) ? this.images.size() : 0) + (has(this.elements) ? this.elements.size() : 0)} \
            images and elements in total; at most 4 are allowed with an input video""")
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface ReferencesWithVideo {}
