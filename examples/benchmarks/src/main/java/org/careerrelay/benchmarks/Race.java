package org.careerrelay.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.careerrelay.examples.program.ProgressBar;

/**
 * Contestants take turns: each runs once in every round, so that all of them meet the same machine. Rounds for warming up come first and
 * are forgotten.
 *
 * @param rounds how many are measured
 * @param warmUps how many come before
 */
record Race(int rounds, int warmUps) {

    /** How many turns that are for so many contestants. */
    int turns(int contestants) {
        return contestants * (rounds + warmUps);
    }

    /** Runs; returns a series of each, in the same order. */
    List<Series> run(List<Contestant> contestants, ProgressBar progress) throws Exception {
        List<List<Sample>> samples = new ArrayList<>();
        contestants.forEach(contestant -> samples.add(new ArrayList<>()));
        for (int round = -warmUps; round < rounds; round++) {
            for (int i = 0; i < contestants.size(); i++) {
                Contestant contestant = contestants.get(i);
                progress.doing(contestant.name());
                contestant.prepare();
                Sample sample = contestant.run();
                if (round >= 0) {
                    samples.get(i).add(sample);
                }
                progress.step();
            }
        }
        return IntStream.range(0, contestants.size())
                .mapToObj(i -> new Series(contestants.get(i).name(), samples.get(i)))
                .toList();
    }
}
