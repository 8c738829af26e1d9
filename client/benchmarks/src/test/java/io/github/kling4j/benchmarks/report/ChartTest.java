package io.github.kling4j.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The length of each bar is the logarithm of its ratio. */
class ChartTest {

    @Test
    void the_length_of_a_bar_is_the_logarithm_of_its_ratio_and_ours_is_blue() {
        Chart chart = new Chart("time");
        chart.group("a & b");
        chart.bar("by hand", 1);
        chart.bar("**ours, `Validators.of`**", 10);
        chart.bar("other", 100);

        assertThat(chart.toString())
                .startsWith("<svg ")
                .endsWith("</svg>\n")
                .contains("a &amp; b", ">ours, Validators.of<", ">100.00<")
                .contains("width=\"3\" height=\"13\" fill=\"#8a8f98\"")
                .contains("width=\"233\" height=\"13\" fill=\"#2f81f7\"")
                .contains("width=\"463\" height=\"13\" fill=\"#8a8f98\"");
    }
}
