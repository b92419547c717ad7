package org.careerrelay.json;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.model.intake.IntakeField;

/**
 * Maps of fields to begin with, each tested with payloads that we made ourselves. They are no connectors: compare them with what your own system sends, and write your own where they differ.
 */
public final class AtsJsonProfiles {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** Applications as a list that is polled, in the style of HERP's candidacies. */
    public static final AtsJsonFields HERP = AtsJsonFields.of(
            Map.of(
                    IntakeField.APPLICATION_ID, "/id",
                    IntakeField.NAME, "/candidate/name",
                    IntakeField.NAME_KANA, "/candidate/nameKana",
                    IntakeField.MAIL, "/candidate/email",
                    IntakeField.PHONE, "/candidate/phone",
                    IntakeField.JOB, "/requisition/name",
                    IntakeField.ROUTE, "/channel/name",
                    IntakeField.STATUS, "/closing/type",
                    IntakeField.REASON, "/closing/reason",
                    IntakeField.DECIDED_ON, "/closing/closedAt"),
            "/updatedAt",
            JAPAN);

    /** Messages in the style of Greenhouse's web hooks about candidates who were rejected, and no longer are. */
    public static final AtsJsonEvents GREENHOUSE = new AtsJsonEvents(
            "/action",
            Set.of("reject_candidate", "candidate_rejected", "application_rejected"),
            Set.of("unreject_candidate", "candidate_unrejected", "application_unrejected"),
            "/payload/application",
            new AtsJsonFields(
                    Map.of(
                            IntakeField.APPLICATION_ID, List.of("/id"),
                            IntakeField.NAME, List.of("/candidate/last_name", "/candidate/first_name"),
                            IntakeField.MAIL, List.of("/candidate/email_addresses/0/value"),
                            IntakeField.PHONE, List.of("/candidate/phone_numbers/0/value"),
                            IntakeField.JOB, List.of("/jobs/0/name"),
                            IntakeField.ROUTE, List.of("/source/public_name"),
                            IntakeField.STATUS, List.of("/status"),
                            IntakeField.REASON, List.of("/rejection_reason/name"),
                            IntakeField.DECIDED_ON, List.of("/rejected_at")),
                    "/last_activity_at",
                    JAPAN));

    private AtsJsonProfiles() {}
}
