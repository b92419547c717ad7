package org.careerrelay.verification.readme;

import java.util.List;
import java.util.Set;
import org.careerrelay.CompanyDesk;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.programme.AssistedTransfer;
import org.careerrelay.model.programme.HandOver;
import org.careerrelay.model.programme.Policies;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.provision.AssistedFields;
import org.careerrelay.model.provision.DataItem;

/** Fields of the company's own, as the guides show them. */
final class AssistedExample {

    private AssistedExample() {}

    static void open(CompanyDesk desk, Programme programme, String basis) {
        Policies policies = programme.policies();
        // guide
        AssistedTransfer fields =
                new AssistedTransfer(basis, Set.of(DataItem.NAME, DataItem.KANA, DataItem.MAIL, DataItem.PHONE));
        desk.open(programme
                .handOver(HandOver.ASSISTED)
                .policies(policies.transfer(policies.transfer().assisted(fields))
                        .consent(policies.consent().asking(Purpose.ASSISTED_TRANSFER))));
        // end
    }

    static List<RejectionResult> reject(CompanyDesk desk, Rejection rejection) {
        // guide
        AssistedFields fields =
                AssistedFields.of("山田 太郎", "taro@example.jp").kana("ヤマダ タロウ").phone("090-0000-0000");
        List<RejectionResult> results = desk.reject(List.of(rejection.assisted(fields)));
        // end
        return results;
    }
}
