package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.Violation;
import org.careerrelay.model.consent.ConsentForm;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.Invitation;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.person.VaultItem;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.AssistedTransfer;
import org.careerrelay.model.programme.ConsentPolicy;
import org.careerrelay.model.programme.HandOver;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.TransferPolicy;
import org.careerrelay.model.provision.AssistedFields;
import org.careerrelay.model.provision.ProvisionRecord;
import org.careerrelay.model.provision.ReceiptRecord;
import org.junit.jupiter.api.AfterEach;

/** A programme that hands over fields of the company's own, and somebody rejected with all of them. */
abstract class AssistedFixture {

    static final AssistedTransfer BASIS = AssistedTransfer.of("法務レビュー 2026-10 第3項");
    static final AssistedFields FIELDS = AssistedFields.of("山田 太郎", "taro.yamada@example.org")
            .kana("ヤマダ タロウ")
            .phone("090-0000-0000");

    final World world = World.with(assisted(BASIS));

    @AfterEach
    void close() {
        world.close();
    }

    void rejected() {
        assertThat(reject(FIELDS)).isInstanceOf(RejectionResult.Linked.class);
        world.run();
    }

    RejectionResult reject(AssistedFields fields) {
        Rejection rejection = world.rejection(1);
        return world.reject(rejection.assisted(fields));
    }

    Invitation look() {
        return world.candidate("a-1").look(Locale.JAPANESE).orElseThrow();
    }

    ConsentOutcome consent(boolean box, RelayAnswers answers) {
        Set<Purpose> purposes = EnumSet.of(Purpose.AGENCY_REGISTRATION);
        if (box) {
            purposes.add(Purpose.ASSISTED_TRANSFER);
        }
        ConsentForm form = look().form(purposes, true, Pii.of(World.address(1)), answers);
        return world.candidate("a-1").consent(form);
    }

    OpaqueId referral() {
        return world.referral("a-1").id();
    }

    List<VaultItem> boxes(VaultKind kind) {
        return world.read((unit, acme) -> {
            List<OpaqueId> ids = unit.rejections().byApplication(acme, List.of("a-1")).stream()
                    .map(rejection -> rejection.id())
                    .toList();
            return unit.vault().find(acme, kind, ids);
        });
    }

    ConsentRecord record() {
        OpaqueId referral = referral();
        return world.read(
                (unit, acme) -> unit.consents().find(acme, List.of(referral)).get(0));
    }

    ProvisionRecord provision() {
        OpaqueId referral = referral();
        return world.read((unit, acme) -> unit.provisions()
                .ofPeople(
                        acme,
                        List.of(unit.referrals()
                                .find(acme, List.of(referral))
                                .get(0)
                                .person()))
                .get(0));
    }

    ReceiptRecord received() {
        OpaqueId person = world.inbox().pending(1).get(0).person();
        return world.agencyStorage.transact(unit -> unit.provisions()
                .receiptsOfPeople(
                        unit.tenants()
                                .find(TenantKind.AGENCY, World.AGENCY)
                                .orElseThrow()
                                .id(),
                        List.of(person))
                .get(0));
    }

    static List<String> codes(ConsentOutcome outcome) {
        return ((ConsentOutcome.Incomplete) outcome)
                .violations().stream().map(Violation::code).toList();
    }

    static UnaryOperator<Programme> assisted(AssistedTransfer basis) {
        return programme -> programme
                .handOver(HandOver.ASSISTED)
                .policies(programme
                        .policies()
                        .transfer(TransferPolicy.DEFAULT.assisted(basis))
                        .consent(ConsentPolicy.DEFAULT.asking(Purpose.ASSISTED_TRANSFER)));
    }

    /** What somebody types who leaves the rest to the company. */
    static RelayAnswers nothingBut(String wishes) {
        return new RelayAnswers(Pii.of(""), Pii.of(""), Pii.of(wishes));
    }
}
