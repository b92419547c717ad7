package org.careerrelay.benchmarks;

import java.time.Instant;
import org.careerrelay.memory.MemoryStorage;

/** A process that builds an engine, sets up a company, rejects an applicant and has the mail with the link. */
final class FirstLink {

    private FirstLink() {}

    /**
     * Does it once.
     *
     * @param args none
     */
    public static void main(String[] args) {
        long began = System.nanoTime();
        Instant now = Instant.now();
        LetterBox letters = new LetterBox();
        try (Company company = new Company(MemoryStorage.create(), letters, now)) {
            company.reject(Company.rejections(1, 1, now));
            company.dispatch();
            Company.token(letters.empty().get(0));
            FreshProcess.tell(began);
        }
    }
}
