package org.careerrelay.json;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.careerrelay.model.intake.IntakeField;

/**
 * Where the JSON of an applicant tracking system says what. Places are JSON pointers (RFC 6901) from the application's object on; a field of several places has their values with a blank between.
 *
 * @param places where each field is; one that is nowhere counts as empty
 * @param changedAt where it is said when the application was changed last, as a time with its offset (RFC 3339)
 * @param zone where times become the days of {@link IntakeField#DECIDED_ON} and {@link IntakeField#APPLIED_ON}
 */
public record AtsJsonFields(Map<IntakeField, List<String>> places, String changedAt, ZoneId zone) {

    /** Copies the map. */
    public AtsJsonFields {
        places = Map.copyOf(places);
    }

    /**
     * Fields of single places.
     *
     * @param places where each field is
     * @param changedAt where it is said when the application was changed last
     * @param zone where times become days
     * @return the fields
     */
    public static AtsJsonFields of(Map<IntakeField, String> places, String changedAt, ZoneId zone) {
        return new AtsJsonFields(
                places.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))),
                changedAt,
                zone);
    }
}
