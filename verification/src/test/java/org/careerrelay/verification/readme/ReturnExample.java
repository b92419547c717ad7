package org.careerrelay.verification.readme;

import java.time.LocalDate;
import java.util.List;
import org.careerrelay.CompanyDesk;
import org.careerrelay.PeopleDesk;
import org.careerrelay.RecognitionDesk;
import org.careerrelay.model.circulation.CareerRole;
import org.careerrelay.model.circulation.CareerStage;
import org.careerrelay.model.circulation.CareerThread;
import org.careerrelay.model.circulation.CoolOffRule;
import org.careerrelay.model.circulation.CorporateGroup;
import org.careerrelay.model.circulation.GroupMember;
import org.careerrelay.model.circulation.GroupStanding;
import org.careerrelay.model.circulation.LifecycleNote;
import org.careerrelay.model.circulation.LifecycleResult;
import org.careerrelay.model.circulation.LifecycleType;
import org.careerrelay.model.circulation.Reapplication;
import org.careerrelay.model.circulation.ReapplicationPolicy;
import org.careerrelay.model.circulation.ReapplicationQuestion;
import org.careerrelay.model.circulation.ReapplicationStanding;
import org.careerrelay.model.identity.Applicant;

/** The code of the guide on people who come back. */
final class ReturnExample {

    private ReturnExample() {}

    static void policy(CompanyDesk acme) {
        // guide
        acme.reapply(ReapplicationPolicy.after(6) // months, for every job
                .butFirst(new CoolOffRule("", "final interview", "", 3)));
        // end
    }

    static String again(RecognitionDesk desk) {
        // guide
        Reapplication again = desk.reapplications(
                        List.of(ReapplicationQuestion.of("application-17").forJob("バックエンドエンジニア")))
                .get(0);
        String shown = again.standing() instanceof ReapplicationStanding.ApplyAgainFrom from
                ? "asked to apply again from " + from.day()
                : "may be invited";
        // end
        return shown;
    }

    static List<LifecycleResult> record(PeopleDesk people) {
        // guide
        List<LifecycleResult> results = people.record(List.of(
                LifecycleNote.of("hr-4711", "employee-17", LifecycleType.HIRED, LocalDate.of(2026, 12, 1))
                        .knownAs("application-17"),
                LifecycleNote.of("hr-4980", "employee-17", LifecycleType.LEFT, LocalDate.of(2028, 4, 1))
                        .announced(LocalDate.of(2028, 2, 1))));
        // end
        return results;
    }

    static boolean isThere(PeopleDesk people) {
        // guide
        CareerThread thread = people.thread("application-17").orElseThrow();
        CareerRole role = thread.role(); // today
        List<CareerStage> stages = thread.stages(); // in order, without gaps
        // end
        return role == CareerRole.EMPLOYEE && !stages.isEmpty();
    }

    static List<GroupStanding> group(CompanyDesk acme, RecognitionDesk desk, Applicant applicant) {
        // guide
        acme.group(CorporateGroup.of("group privacy notice 2026-04", new GroupMember("beta", "株式会社ベータ")));
        List<GroupStanding> known = desk.inGroup(List.of(applicant));
        // end
        return known;
    }
}
