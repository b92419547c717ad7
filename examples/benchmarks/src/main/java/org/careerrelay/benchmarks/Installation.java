package org.careerrelay.benchmarks;

import java.time.Instant;
import java.util.List;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.person.VaultItem;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.spi.storage.Storage;

/**
 * A company's installation with one programme. One person goes the whole way to the hand-over through the public interface; all others are
 * copies of that person's rows with ids of their own, written through the storage's interface.
 */
final class Installation implements AutoCloseable {

    private static final int ROWS = 1000; // of one transaction that copies

    private final Company company;
    private final Storage storage;
    private final TenantId tenant;
    private final Referral referral;
    private final ConsentRecord consent;
    private final VaultItem answers;

    /**
     * Sets up the company.
     *
     * @param storage empty
     * @param now the time
     */
    Installation(Storage storage, Instant now) {
        this(storage, new LetterBox(), now);
    }

    /**
     * Sets up the company.
     *
     * @param storage empty
     * @param letters where its letters go
     * @param now the time
     */
    Installation(Storage storage, LetterBox letters, Instant now) {
        this.storage = storage;
        this.company = new Company(storage, letters, now);
        List<Rejection> first = Company.rejections(0, 1, now);
        company.reject(first);
        company.dispatch();
        company.consent(letters.empty().get(0));
        company.dispatch();
        this.tenant = company.tenant();
        OpaqueId id = storage.transact(unit -> unit.rejections()
                .byApplication(tenant, List.of(first.get(0).application()))
                .get(0)
                .id());
        this.referral = storage.transact(
                unit -> unit.referrals().find(tenant, List.of(id)).get(0));
        this.consent = storage.transact(
                unit -> unit.consents().find(tenant, List.of(id)).get(0));
        this.answers = storage.transact(unit ->
                unit.vault().find(tenant, VaultKind.ANSWERS, List.of(id)).get(0));
        if (referral.state() != ReferralState.SENT) {
            throw new IllegalStateException("the hand-over was not made");
        }
    }

    Company company() {
        return company;
    }

    TenantId tenant() {
        return tenant;
    }

    int programme() {
        return referral.programme();
    }

    /** Adds people who wait for the agency's answer. */
    void add(List<Person> people) {
        for (int from = 0; from < people.size(); from += ROWS) {
            List<Person> some = people.subList(from, Math.min(people.size(), from + ROWS));
            storage.transact(unit -> {
                unit.referrals()
                        .insert(tenant, some.stream().map(this::referral).toList());
                unit.consents().insert(tenant, some.stream().map(this::consent).toList());
                unit.vault().put(tenant, some.stream().map(this::answers).toList());
                return some.size();
            });
        }
    }

    /** The agency takes the one person who went the whole way. */
    void acknowledgeFirst(Instant at) {
        company.acknowledge(List.of(new Acknowledgement(referral.id(), AgencyAnswer.ACCEPTED_NEW, at)));
    }

    /** The agency's answers, through the public interface: all of them are to count. */
    void acknowledge(List<Acknowledgement> given) {
        company.acknowledge(given);
    }

    /** The operator's pass, which numbers what was written meanwhile. */
    void dispatch() {
        company.dispatch();
    }

    @Override
    public void close() {
        company.close();
    }

    /** A row of that person. */
    Referral referral(Person person) {
        return new Referral(
                person.referral(),
                referral.programme(),
                person.id(),
                referral.state(),
                referral.answer(),
                referral.issuedAt(),
                referral.expiresAt(),
                referral.changedAt(),
                referral.sentAt(),
                referral.alertedAt(),
                referral.failedProofs(),
                referral.lockedUntil(),
                referral.flags());
    }

    /** A row of that person. */
    ConsentRecord consent(Person person) {
        return new ConsentRecord(
                person.consent(),
                person.referral(),
                consent.recipient(),
                consent.recipientSha256(),
                consent.country(),
                consent.state(),
                consent.purposes(),
                consent.items(),
                consent.notice(),
                consent.proof(),
                consent.givenAt(),
                consent.validUntil());
    }

    /** A row of that person. */
    VaultItem answers(Person person) {
        return new VaultItem(person.id(), answers.kind(), person.referral(), answers.sealed());
    }
}
