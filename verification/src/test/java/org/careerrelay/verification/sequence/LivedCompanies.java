package org.careerrelay.verification.sequence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.sequence.Agreement;
import org.careerrelay.sequence.Circle;
import org.careerrelay.sequence.CircleCommand;
import org.careerrelay.sequence.CircleRun;
import org.careerrelay.spi.storage.Storage;

/** Companies that lived through random sequences of commands: the same ones for the same seed. */
final class LivedCompanies {

    private LivedCompanies() {}

    /** The keys of the companies. */
    static List<String> lived(Storage storage, int companies, int steps, long seed) {
        return List.copyOf(live(storage, companies, steps, seed).keySet());
    }

    /** Their ledgers. */
    static List<List<LedgerEntry>> ledgers(Storage storage, int companies, int steps, long seed) {
        return List.copyOf(live(storage, companies, steps, seed).values());
    }

    /** Each is checked against the model after every step as well. */
    private static Map<String, List<LedgerEntry>> live(Storage storage, int companies, int steps, long seed) {
        Map<String, List<LedgerEntry>> ledgers = new LinkedHashMap<>();
        try (Circle circle = new Circle(storage)) {
            for (Company company : companies(companies, steps, seed)) {
                String key = "company-" + ledgers.size();
                ledgers.put(
                        key,
                        new CircleRun(circle, key, company.agreement())
                                .live(company.sequence())
                                .ledger());
                circle.assertTold(key);
            }
        }
        return ledgers;
    }

    private static List<Company> companies(int count, int steps, long seed) {
        List<Company> companies = new ArrayList<>();
        JqwikSession.run(() -> {
            Random random = new Random(seed);
            RandomGenerator<Agreement> agreements = Agreement.any().generator(count);
            RandomGenerator<List<CircleCommand>> sequences =
                    CircleCommand.any().list().ofSize(steps).generator(count);
            for (int i = 0; i < count; i++) {
                companies.add(new Company(
                        agreements.next(random).value(), sequences.next(random).value()));
            }
        });
        return companies;
    }

    /** What one company agreed on, and what happens to it. */
    private record Company(Agreement agreement, List<CircleCommand> sequence) {}
}
