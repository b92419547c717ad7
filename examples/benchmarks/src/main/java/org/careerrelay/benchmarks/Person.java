package org.careerrelay.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AgencyAnswer;

/**
 * Somebody who has consented and was handed over: the ids of their rows.
 *
 * @param id of the person
 * @param referral of the referral
 * @param consent of the consent
 */
record Person(OpaqueId id, OpaqueId referral, OpaqueId consent) {

    /** Makes people, one a millisecond, as their ids would have come about. */
    static final class Source {

        private static final long RANDOM = 1L << 48;

        private final Random random = new Random(7);
        private final TenantId tenant;
        private Instant at;

        Source(TenantId tenant, Instant from) {
            this.tenant = tenant;
            this.at = from;
        }

        List<Person> next(int count) {
            List<Person> people = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                at = at.plusMillis(1);
                people.add(new Person(id(), id(), id()));
            }
            return people;
        }

        private OpaqueId id() {
            return OpaqueId.of(at, tenant, random.nextLong() & RANDOM - 1);
        }
    }

    /** Accepts them all, in no particular order: people do not answer in the order of their rejections. */
    static List<Acknowledgement> accepted(List<Person> people, Instant at) {
        List<Acknowledgement> answers = new ArrayList<>(people.stream()
                .map(person -> new Acknowledgement(person.referral(), AgencyAnswer.ACCEPTED_NEW, at))
                .toList());
        Collections.shuffle(answers, new Random(people.size()));
        return answers;
    }
}
