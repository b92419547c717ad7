package org.careerrelay.crash;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careerrelay.CandidateDesk;
import org.careerrelay.CareerRelay;
import org.careerrelay.CompanyDesk;
import org.careerrelay.examples.program.ProgressBar;
import org.careerrelay.memory.MemoryAgency;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.consent.ConsentForm;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.spi.mail.MailOutcome;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.spi.storage.Storage;

/**
 * The people of the run. Each goes the whole way through the public interface before anything is killed: rejection, mail, link, consent,
 * hand-over.
 */
final class Population {

    private static final int SOME = 500; // rejected, and written to, at once
    private static final int APPLIED_TWICE = 20; // every so many-th is a person who applied once before

    private final CareerRelay relay;
    private final Storage storage;
    private final Letters letters;

    private Population(Workbench bench, Letters letters) {
        this.relay = bench.relay();
        this.storage = bench.storage();
        this.letters = letters;
    }

    /**
     * Opens a company and brings people as far as the hand-over.
     *
     * @return the opaque references of the referrals, in the order of the applications
     */
    static List<OpaqueId> of(Firm firm, int people, RunFolder folder, Database database, ProgressBar progress) {
        Letters letters = new Letters();
        try (Workbench bench =
                Workbench.open(database.url(), folder.keys(), folder.shared(), letters::take, MemoryAgency.create())) {
            return new Population(bench, letters)
                    .bring(firm, people, folder.shared().instant(), progress);
        }
    }

    private List<OpaqueId> bring(Firm firm, int people, Instant now, ProgressBar progress) {
        CompanyDesk desk = relay.company(firm.key());
        desk.profile(Firm.profile());
        desk.partner(firm.partner());
        desk.open(firm.programme(LocalDate.ofInstant(now, Programme.JAPAN)));
        List<OpaqueId> referrals = new ArrayList<>(people);
        for (int from = 0; from < people; from += SOME) {
            referrals.addAll(some(
                    firm,
                    IntStream.range(from, Math.min(people, from + SOME)).boxed().toList(),
                    now));
            progress.doing("people of " + firm.key() + ": " + referrals.size() + " of " + people);
        }
        return referrals;
    }

    private List<OpaqueId> some(Firm firm, List<Integer> numbers, Instant now) {
        relay.company(firm.key())
                .reject(numbers.stream()
                        .map(number ->
                                Rejection.of(application(number), "山田 太郎", address(firm, number), now, "recruiter-1"))
                        .toList());
        relay.operator().dispatch();
        letters.sent().parallelStream()
                .filter(letter -> letter.relay() != null) // copies of consents have no link
                .forEach(this::consent);
        relay.operator().dispatch();
        TenantId tenant = storage.<TenantId>transact(unit -> unit.tenants()
                .find(TenantKind.COMPANY, firm.key())
                .orElseThrow()
                .id());
        Map<String, OpaqueId> byApplication = new HashMap<>();
        storage.transact(unit -> unit.rejections()
                        .byApplication(
                                tenant,
                                numbers.stream().map(Population::application).toList()))
                .forEach(rejection -> byApplication.put(rejection.application(), rejection.id()));
        List<OpaqueId> referrals = numbers.stream()
                .map(number -> byApplication.get(application(number)))
                .toList();
        List<Referral> stored = storage.transact(unit -> unit.referrals().find(tenant, referrals));
        if (stored.size() != numbers.size()
                || stored.stream().anyMatch(referral -> referral.state() != ReferralState.SENT)) {
            throw new IllegalStateException("hand-overs are missing: "
                    + stored.stream().collect(Collectors.groupingBy(Referral::state, Collectors.counting())));
        }
        return referrals;
    }

    private void consent(RejectionLetter letter) {
        var block = letter.relay();
        String link = Objects.requireNonNull(block, "a mail with a link").link().reveal();
        CandidateDesk candidate = relay.candidate(RawToken.of(link.substring(link.lastIndexOf('/') + 1)));
        byte[] shown = candidate
                .look(Locale.JAPANESE)
                .orElseThrow()
                .notice()
                .reference()
                .sha256();
        Pii<String> address = letter.recipientAddress();
        ConsentOutcome outcome = candidate.consent(new ConsentForm(
                Locale.JAPANESE,
                shown,
                Set.of(Purpose.AGENCY_REGISTRATION),
                true,
                address,
                new RelayAnswers(letter.recipientName(), address, Pii.of("東京で働きたい"))));
        if (!(outcome instanceof ConsentOutcome.Given)) {
            throw new IllegalStateException("a consent was not taken: " + outcome);
        }
    }

    private static String application(int number) {
        return "application-" + number;
    }

    private static String address(Firm firm, int number) {
        boolean again = firm != Firm.TEN && number % APPLIED_TWICE == APPLIED_TWICE - 1;
        return "taro-" + (again ? number - 1 : number) + "@example.jp";
    }

    /** Letters that wait to be read. */
    private static final class Letters {

        private final List<RejectionLetter> waiting = new ArrayList<>();

        synchronized List<MailOutcome> take(List<RejectionLetter> letters) {
            waiting.addAll(letters);
            return letters.stream()
                    .<MailOutcome>map(letter -> new MailOutcome.Accepted())
                    .toList();
        }

        synchronized List<RejectionLetter> sent() {
            List<RejectionLetter> all = List.copyOf(waiting);
            waiting.clear();
            return all;
        }
    }
}
