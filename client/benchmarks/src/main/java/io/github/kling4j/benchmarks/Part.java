package io.github.kling4j.benchmarks;

/** One part of the measurements, with a section of the guide. */
public interface Part {

    /** Returns the name by which the part is asked for, and which marks its section. */
    String name();

    /**
     * Measures.
     *
     * @return the section, in Markdown
     */
    String measure(Effort effort) throws Exception;
}
