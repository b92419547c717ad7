package org.careerrelay.verification.readme;

import java.time.LocalDate;
import org.careerrelay.CareerRelay;
import org.careerrelay.CompanyDesk;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.introduction.AgreedResolution;
import org.careerrelay.model.introduction.JobConditions;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.PersonProposal;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.introduction.Resolution;
import org.careerrelay.model.introduction.StepResult;

/** The code in the guide on introductions. */
final class IntroductionExample {

    private IntroductionExample() {}

    static RequestResult request(CompanyDesk acme) {
        // guide
        JobConditions conditions = new JobConditions(
                "株式会社サンプル",
                "サーバー開発。変更の範囲: 会社の定める業務",
                "期間の定めなし。試用期間三か月",
                "東京都千代田区。変更の範囲: 国内の事業所",
                "九時から十八時、休憩一時間、時間外月二十時間、土日祝休",
                "月給三十五万円",
                "健康、厚生年金、労災、雇用",
                "屋内禁煙",
                "");
        JobOrder order = JobOrder.titled("バックエンドエンジニア").conditions(conditions).requestKey("2026-11-7");
        RequestResult result = acme.request("agency-1", order);
        // end
        return result;
    }

    static StepResult follow(CompanyDesk acme, OpaqueId introduction) {
        // guide
        PersonProposal person = acme.proposal(introduction).orElseThrow(); // deleted when nothing comes of it any more
        StepResult agreed = acme.introduction(introduction).accepted();
        StepResult reported = acme.introduction(introduction).joined(LocalDate.of(2026, 12, 1));
        // end
        return person.consent().company().equals("acme") && agreed instanceof StepResult.Moved ? reported : agreed;
    }

    static StepResult dispute(CareerRelay relay, CompanyDesk acme, OpaqueId introduction) {
        // guide
        acme.introduction(introduction).disputed(); // what the agency reported did not happen
        acme.introduction(introduction).resolved(Resolution.RELEASE); // until the agency says the same, nothing happens
        AgreedResolution inWriting = new AgreedResolution(Resolution.RELEASE, "minutes/2026-12", "operator-1");
        StepResult result = relay.operator().resolve("acme", introduction, inWriting); // or both have agreed elsewhere
        // end
        return result;
    }

    static RequestResult another(CompanyDesk acme, OpaqueId introduction) {
        // guide
        RequestResult second = acme.requestAnother(introduction, "2026-11-7-second");
        // end
        return second;
    }
}
