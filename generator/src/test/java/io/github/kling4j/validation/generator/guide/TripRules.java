package io.github.kling4j.validation.generator.guide;

import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;

// guide
@RulesFor(value = Trip.class, functions = TripFunctions.class)
@Rule(id = "title-short", expr = "this.title.words() < 4", message = "is longer than three words")
interface TripRules {}
// end
