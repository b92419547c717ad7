package org.careerrelay.verification.readme;

import java.io.OutputStream;
import java.time.ZoneId;
import java.util.Map;
import org.careerrelay.AgencyInbox;
import org.careerrelay.csv.FieldMap;
import org.careerrelay.csv.RegisterCsv;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.settlement.FeeWaiverNote;

/** An agency's registers, as the guide shows them. */
final class RegisterExample {

    private RegisterExample() {}

    static void write(AgencyInbox inbox, OutputStream seekers, OutputStream orders) {
        // guide
        ZoneId japan = ZoneId.of("Asia/Tokyo");
        RegisterCsv.jobSeekers(inbox.jobSeekers(10_000), FieldMap.REGISTER, japan, seekers);
        RegisterCsv.jobOrders(inbox.introductions(), japan, orders);
        // end
    }

    static void fees(AgencyInbox inbox, Map<OpaqueId, FeeWaiverNote> notes, OutputStream out) {
        // guide
        RegisterCsv.fees(inbox.introductions(), notes, ZoneId.of("Asia/Tokyo"), out);
        // end
    }
}
