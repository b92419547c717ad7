package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.tck.Samples.AGENCY;
import static org.careerrelay.tck.Samples.NOW;
import static org.careerrelay.tck.Samples.id;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.consent.ConsentStanding;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.ProgrammeKey;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.spi.storage.AnswerBasis;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code UnitOfWork.lockForAnswers} gives. */
abstract class AnswerChecks extends StorageChecks {

    private static final String OTHER = "agency-2";
    private static final List<OpaqueId> ASKED = List.of(id(3), id(1), id(9), id(2), id(1));

    private int programme;
    private int other;

    AnswerChecks(StorageContract contract) {
        super(contract);
    }

    /** The first has counted, the second has not, and the third is another agency's; somebody else's company has the same ids. */
    @BeforeEach
    void insertRows() {
        TenantId globex = company("globex");
        programme = open(acme, AGENCY);
        other = open(acme, OTHER);
        run(unit -> {
            unit.settings().put(acme, NOW, Programme.tenForOne(AGENCY));
            unit.settings().put(acme, NOW.plusSeconds(1), Programme.tenForOne(OTHER));
            unit.referrals()
                    .insert(
                            acme,
                            List.of(
                                    sent(1, programme, 901),
                                    sent(2, programme, 902),
                                    sent(3, other, 903),
                                    sent(4, programme, 904)));
            unit.consents()
                    .insert(acme, List.of(Samples.consent(11, 1), Samples.consent(13, 3), Samples.consent(14, 4)));
            unit.credits().append(acme, programme, List.of(Samples.count(1, 1)), Samples.counted(1));
            unit.credits().claimPeople(acme, programme, Map.of(id(901), id(1), id(903), id(30)), NOW, null);
            unit.credits().claimPeople(acme, other, Map.of(id(902), id(20)), NOW, null);
        });
        int theirs = open(globex, AGENCY);
        run(unit -> {
            unit.referrals().insert(globex, List.of(sent(2, theirs, 902), sent(9, theirs, 909)));
            unit.consents().insert(globex, List.of(Samples.consent(12, 2)));
            unit.credits().claimPeople(globex, theirs, Map.of(id(902), id(2)), NOW, null);
        });
    }

    @Test
    void allThatAnswersAreJudgedBy() {
        AnswerBasis basis = basis(AGENCY, ASKED, NOW);
        assertThat(basis.company()).isEqualTo(new Tenant(acme, TenantKind.COMPANY, "acme"));
        assertThat(basis.programme()).isEqualTo(new ProgrammeKey(programme, AGENCY));
        assertThat(basis.settings()).isEqualTo(get(unit -> unit.settings().effective(acme, NOW)));
        assertThat(basis.balance()).isEqualTo(Samples.counted(1));
        assertThat(basis.referrals())
                .containsExactlyInAnyOrder(sent(1, programme, 901), sent(2, programme, 902), sent(3, other, 903));
        assertThat(basis.consents())
                .containsExactlyInAnyOrder(
                        ConsentStanding.of(Samples.consent(11, 1)), ConsentStanding.of(Samples.consent(13, 3)));
        assertThat(basis.counted()).isEqualTo(Map.of(id(1), NOW));
    }

    @Test
    void settingsAreThoseOfTheTime() {
        assertThat(basis(AGENCY, ASKED, NOW).settings()).hasSize(1);
        assertThat(basis(AGENCY, ASKED, NOW.plusSeconds(1)).settings()).hasSize(2);
    }

    @Test
    void whoWasMergedHasCountedAsTheOneWhoStays() {
        run(unit -> unit.people()
                .resolve(
                        acme,
                        List.of(Samples.draft(901, Samples.index(1, 1)), Samples.draft(904, Samples.index(1, 4))),
                        NOW));
        run(unit -> unit.people().merge(acme, id(904), id(901)));
        AnswerBasis basis = basis(AGENCY, List.of(id(4)), NOW);
        assertThat(basis.referrals()).containsExactly(sent(4, programme, 901));
        assertThat(basis.counted()).isEqualTo(Map.of(id(4), NOW));
    }

    @Test
    void nobodyAsked() {
        AnswerBasis basis = basis(OTHER, List.of(), NOW);
        assertThat(basis.balance()).isEqualTo(CreditBalance.EMPTY);
        assertThat(basis.referrals()).isEmpty();
        assertThat(basis.consents()).isEmpty();
        assertThat(basis.counted()).isEmpty();
    }

    @Test
    void withoutAProgrammeThereIsNothingToJudge() {
        run(unit -> {
            assertThat(unit.lockForAnswers(acme, "agency-3", ASKED, NOW)).isEmpty();
            assertThat(unit.lockForAnswers(new TenantId(99), AGENCY, ASKED, NOW))
                    .isEmpty();
        });
    }

    private AnswerBasis basis(String agency, List<OpaqueId> referrals, Instant at) {
        return get(unit -> unit.lockForAnswers(acme, agency, referrals, at)).orElseThrow();
    }

    private int open(TenantId tenant, String agency) {
        return get(unit -> unit.settings().openProgramme(tenant, agency, NOW).number());
    }

    private static Referral sent(long number, int programme, long person) {
        return Referral.issued(id(number), programme, id(person), NOW, NOW.plusSeconds(60), Set.of())
                .in(ReferralState.SENT, null, NOW);
    }
}
