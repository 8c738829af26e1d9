package io.github.kling4j.validation.generator.regex;

/**
 * What trying one part of a pattern at one place can take, at worst.
 *
 * @param ways how often the search can go on to what follows, coming back from there to try another way
 * @param steps how many attempts at single characters and assertions are made, without those of what follows
 */
record Effort(Cost ways, Cost steps) {

    static final Effort NONE = new Effort(Cost.ONE, Cost.NONE);
    static final Effort STEP = new Effort(Cost.ONE, Cost.ONE);

    Effort then(Effort next) {
        return new Effort(ways.times(next.ways), steps.plus(ways.times(next.steps)));
    }
}
