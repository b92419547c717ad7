package org.careerrelay.benchmarks;

import java.util.List;
import org.careerrelay.examples.program.ProgressBar;

/** Measures what one goal is about. */
interface Benchmark {

    /** How many turns of contestants that takes: the progress bar counts them. */
    int turns();

    /** Measures; returns the lines of the table. */
    List<Line> run(ProgressBar progress) throws Exception;
}
