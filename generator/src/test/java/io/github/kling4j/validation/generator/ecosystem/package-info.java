/** Rules for Kubernetes, protovalidate, Kyverno and Istio, on models of this package. */
@NullMarked
package io.github.kling4j.validation.generator.ecosystem;

import org.jspecify.annotations.NullMarked;
