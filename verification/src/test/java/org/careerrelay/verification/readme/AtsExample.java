package org.careerrelay.verification.readme;

import com.sun.net.httpserver.HttpServer;
import java.net.URI;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import javax.sql.DataSource;
import org.careerrelay.CareerRelay;
import org.careerrelay.CareerRelayBuilder;
import org.careerrelay.CompanyDesk;
import org.careerrelay.http.Mount;
import org.careerrelay.http.ats.AtsList;
import org.careerrelay.http.ats.AtsWebhook;
import org.careerrelay.http.ats.HttpAtsSource;
import org.careerrelay.http.ats.HttpWriteBack;
import org.careerrelay.intake.IntakeTerms;
import org.careerrelay.jdbc.SqlViewSource;
import org.careerrelay.json.AtsJsonFields;
import org.careerrelay.json.AtsJsonProfiles;
import org.careerrelay.model.intake.IntakeField;
import org.careerrelay.model.intake.PullReport;
import org.careerrelay.model.intake.WriteBack;

/** The code of the pages on applicant tracking systems. */
final class AtsExample {

    private AtsExample() {}

    static PullReport view(CompanyDesk acme, DataSource database) {
        // guide
        SqlViewSource source = SqlViewSource.of("ats", database, "career_relay_applications");
        PullReport report = acme.intake().pull(source, IntakeTerms.by("ats").live(), result -> {});
        // end
        return report;
    }

    static PullReport poll(CompanyDesk acme, URI address, String token, InstantSource clock) {
        // guide
        HttpAtsSource source = HttpAtsSource.of("herp", AtsList.of(address), AtsJsonProfiles.HERP, clock)
                .bearer(() -> token)
                .perMinute(100);
        PullReport report = acme.intake().pull(source, IntakeTerms.by("ats").live(), result -> {});
        // end
        return report;
    }

    static AtsJsonFields fields() {
        // guide
        AtsJsonFields fields = AtsJsonFields.of(
                Map.of(
                        IntakeField.APPLICATION_ID, "/id",
                        IntakeField.NAME, "/applicant/name",
                        IntakeField.MAIL, "/applicant/mail",
                        IntakeField.ROUTE, "/channel",
                        IntakeField.STATUS, "/result",
                        IntakeField.DECIDED_ON, "/closedAt"),
                "/updatedAt",
                ZoneId.of("Asia/Tokyo"));
        // end
        return fields;
    }

    static void webhook(CompanyDesk acme, HttpServer server, String secret) {
        // guide
        AtsWebhook handler = AtsWebhook.of(
                        acme.intake(),
                        "greenhouse",
                        AtsJsonProfiles.GREENHOUSE,
                        IntakeTerms.by("ats").live())
                .secret(secret);
        Mount.on(server, "/ats", handler);
        // end
    }

    static CareerRelay writeBack(CareerRelayBuilder builder, URI endpoint, String secret, InstantSource clock) {
        // guide
        CareerRelay relay =
                builder.writeBack(HttpWriteBack.to(endpoint, secret, clock)).build();
        relay.company("acme").intake().writeBack(new WriteBack(true));
        // end
        return relay;
    }
}
