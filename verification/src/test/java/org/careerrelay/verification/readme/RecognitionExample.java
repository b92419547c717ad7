package org.careerrelay.verification.readme;

import java.time.LocalDate;
import java.util.List;
import org.careerrelay.CompanyDesk;
import org.careerrelay.RecognitionDesk;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.identity.Applicant;
import org.careerrelay.model.identity.IdentityChange;
import org.careerrelay.model.identity.IdentityReview;
import org.careerrelay.model.identity.RecognisedApplication;
import org.careerrelay.model.identity.RecognitionTerms;

/** The code of the guide on recognition. */
final class RecognitionExample {

    private RecognitionExample() {}

    static List<RecognisedApplication> recognise(CompanyDesk acme) {
        // guide
        acme.recognise(RecognitionTerms.hashes("application notice 2026-04, section 3"));
        Accessor recruiter =
                Accessor.of("hr-7", ActorRole.RECRUITER).because(AccessReason.Code.RECRUITING, "applications of today");
        List<RecognisedApplication> recognised = acme.recognition(recruiter)
                .recognise(List.of(Applicant.of("application-17", "山田 太郎", "taro@example.jp")
                        .read("ヤマダ タロウ")
                        .calledAt("090-1234-5678")
                        .born(LocalDate.of(1985, 1, 2))));
        // end
        return recognised;
    }

    static IdentityChange review(RecognitionDesk desk) {
        // guide
        List<IdentityReview> reviews = desk.reviews(null, 100); // go on after the last id
        IdentityChange joined = desk.confirm(reviews.get(0).id());
        IdentityChange asBefore = desk.undo(reviews.get(0).id());
        // end
        return reviews.isEmpty() ? joined : asBefore;
    }
}
