/** Rules as people write them for Kubernetes, protovalidate, Kyverno and Istio, over models of our own. */
@NullMarked
package io.github.kling4j.validation.generator.ecosystem;

import org.jspecify.annotations.NullMarked;
