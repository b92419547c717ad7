package org.careerrelay.verification.readme;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.careerrelay.CareerRelay;
import org.careerrelay.RetentionDesk;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.retention.DataClass;
import org.careerrelay.model.retention.DataPolicy;
import org.careerrelay.model.retention.RetentionReport;

/** The code in the pages for a privacy officer. */
final class PrivacyExample {

    /** What came of it. */
    record Seen(RetentionReport due, RetentionReport done, List<Tenant> late, String document) {}

    private PrivacyExample() {}

    static Seen retention(CareerRelay relay) {
        // guide
        RetentionDesk retention = relay.operator().retention();
        RetentionReport due = retention.dryRun(TenantKind.COMPANY, "acme"); // deletes nothing
        RetentionReport done = retention.run(TenantKind.COMPANY, "acme"); // in batches; a second run finds nothing
        List<Tenant> late = retention.overdue(); // empty when all is well
        // end
        // guide
        DataPolicy own = retention
                .policy(TenantKind.COMPANY, "acme")
                .keep(DataClass.PERSON_INDEX, Period.ofMonths(6)); // shorter than twelve months
        retention.policy(
                TenantKind.COMPANY, "acme", own); // refused with all reasons where the profile does not allow it
        String document = retention.document(TenantKind.COMPANY, "acme", Locale.JAPANESE); // Markdown
        // end
        return new Seen(due, done, late, document);
    }
}
