package org.careerrelay.examples.recognition;

import java.util.List;
import org.careerrelay.identity.Identifiers;
import org.careerrelay.phone.LibPhoneNumbers;
import org.careerrelay.recognition.FellegiSunter;
import org.careerrelay.recognition.PatternCounts;
import org.careerrelay.recognition.Recogniser;
import org.careerrelay.recognition.RecognitionPolicy;
import org.careerrelay.recognition.Weights;
import org.careerrelay.spi.phone.PhoneNumbers;

/** The weights that are shipped: counted on generated people, of whom it is known who is who. */
final class Estimate {

    /** Seeds of the people that weights are counted on; no table shows them. */
    static final List<Long> SEEDS = List.of(1001L, 1002L, 1003L, 1004L);

    static final int APPLICATIONS = 1500;

    private Estimate() {}

    static Weights weights() {
        PatternCounts same = new PatternCounts();
        PatternCounts other = new PatternCounts();
        PhoneNumbers phones = new LibPhoneNumbers();
        // What it says of a pair depends on no weight; which ones it holds does not matter here.
        Recogniser recogniser = new Recogniser(RecognitionPolicy.among(APPLICATIONS));
        for (long seed : SEEDS) {
            List<Row> rows = Population.of(APPLICATIONS, seed);
            List<Identifiers> all =
                    rows.stream().map(row -> row.identifiers(phones)).toList();
            for (int i = 0; i < all.size(); i++) {
                for (int j = 0; j < i; j++) {
                    boolean one = rows.get(i).person().equals(rows.get(j).person());
                    (one ? same : other)
                            .add(Weights.pattern(
                                    recogniser.compare(all.get(i), all.get(j)).reasons()));
                }
            }
        }
        return Weights.of(FellegiSunter.counted(Weights.levels(), same, other), APPLICATIONS);
    }
}
