package org.careerrelay.crash;

import java.util.SplittableRandom;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.Correction;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.qualification.ReviewCommand;
import org.careerrelay.model.referral.AgencyAnswer;

/**
 * What is said to whom: the same in every process. Each command has a planned body, and another one with the same key, which somebody sends by
 * mistake; whichever comes first stands.
 */
final class Script {

    /** For so many people one order and one correction. */
    static final int PEOPLE_PER_ORDER = 4;

    static final int PEOPLE_PER_CORRECTION = 25;

    private static final int PEOPLE_PER_VOID = 40;
    private static final int VOIDED = 7;
    private static final int TENTHS = 10;
    private static final int DUPLICATES_FROM = 7;
    private static final int REFUSALS_FROM = 9;
    private static final int MOST_PEOPLE = 3;
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private final long seed;

    Script(long seed) {
        this.seed = seed;
    }

    /** The agency's answer to a person's referral; most are new. */
    AgencyAnswer answer(Firm firm, int person, Body body) {
        int tenth =
                firm == Firm.TEN ? 0 : new SplittableRandom(seed ^ firm.ordinal() ^ SPREAD * person).nextInt(TENTHS);
        AgencyAnswer planned = tenth < DUPLICATES_FROM
                ? AgencyAnswer.ACCEPTED_NEW
                : tenth < REFUSALS_FROM ? AgencyAnswer.ACCEPTED_DUPLICATE : AgencyAnswer.REFUSED;
        AgencyAnswer[] all = AgencyAnswer.values();
        return body == Body.PLANNED ? planned : all[(planned.ordinal() + 1) % all.length];
    }

    /** An order for an introduction. */
    JobOrder order(int number, Body body) {
        return JobOrder.titled("バックエンドエンジニア").requestKey("order-" + number).details(body.name());
    }

    /** A correction of the ledger: a few people more or fewer. */
    Correction correction(int number, Body body) {
        int people = number % MOST_PEOPLE + 1;
        return new Correction("correction-" + number, sign(number) * people, evidence(number, body), "auditor-1");
    }

    /** The evidence tells the event which command it came from. */
    static String evidence(int number, Body body) {
        return "agreement-" + number + "-" + body.word();
    }

    /** Whether somebody decides one day that a person does not count; nobody who applied twice is among them. */
    static boolean isVoided(int person) {
        return person % PEOPLE_PER_VOID == VOIDED;
    }

    /** The person of a group who is voided. */
    static int voided(int person) {
        return person - person % PEOPLE_PER_VOID + VOIDED;
    }

    /** The decision that a referral does not count. */
    static ReviewCommand voiding(int person, OpaqueId referral, Body body) {
        return new ReviewCommand("void-" + person, referral, "auditor-1", "found " + body.word());
    }

    private static int sign(int number) {
        return number % 2 == 0 ? 1 : -1;
    }
}
