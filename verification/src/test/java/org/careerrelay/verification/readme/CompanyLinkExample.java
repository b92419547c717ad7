package org.careerrelay.verification.readme;

import java.net.URI;
import java.time.Duration;
import java.time.YearMonth;
import org.careerrelay.CompanyDesk;
import org.careerrelay.CompanyLinkDesk;

/** The code of the guide on the company's link. */
final class CompanyLinkExample {

    private CompanyLinkExample() {}

    static URI make(CompanyDesk acme) {
        // guide
        CompanyLinkDesk link = acme.link("agency-1");
        URI address = link.make(); // the same again while there is one: paste it into the template
        link.reportRejections(YearMonth.of(2026, 11), 120); // a total, once a month
        // end
        return address;
    }

    static URI rotate(CompanyLinkDesk link) {
        // guide
        URI next = link.rotate(Duration.ofDays(14)); // mails with the old one still lead to the page for two weeks
        link.revoke(); // neither opens anything any more
        // end
        return next;
    }
}
