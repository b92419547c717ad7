package org.careerrelay.benchmarks;

import java.util.List;

/** Measures what one goal is about. */
interface Benchmark {

    /** How many turns of contestants that takes: the progress bar counts them. */
    int turns();

    /** Measures; returns the lines of the table. */
    List<Line> run(ProgressBar progress) throws Exception;
}
