package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.careerrelay.model.retention.JurisdictionProfile.JAPAN_2026_1;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.careerrelay.engine.Inputs;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Violation;
import org.careerrelay.model.retention.DataClass;
import org.careerrelay.model.retention.JurisdictionProfile;
import org.careerrelay.model.retention.RetentionEnd;
import org.careerrelay.model.retention.RetentionRule;
import org.careerrelay.model.retention.RetentionStart;
import org.careerrelay.retention.ProfileRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JurisdictionTest {

    @Test
    void theShippedProfileIsInOrder() {
        assertThat(ProfileRules.violations(new Inputs(), JAPAN_2026_1, World.START, ""))
                .isEmpty();
    }

    @Test
    void anEngineIsNotBuiltOnAProfileThatDoesNotHoldToday() {
        for (JurisdictionProfile profile : List.of(
                between(World.TODAY.plusDays(1), null), between(World.TODAY.minusYears(1), World.TODAY.minusDays(1)))) {
            InvalidInputException refused = catchThrowableOfType(
                    InvalidInputException.class,
                    () -> World.built(MemoryStorage.create(), builder -> builder.jurisdiction(profile)));

            assertThat(refused.violations())
                    .extracting(Violation::path, Violation::code, Violation::messageEn)
                    .containsExactly(tuple(
                            "jurisdiction",
                            "jurisdiction.day",
                            "is a profile of the jurisdiction that does not hold on this day"));
            assertThat(refused.violations().get(0).messageJa()).isEqualTo("この日に有効な法域プロファイルではありません");
        }
    }

    @Test
    void aProfileOfOnesOwnIsTaken() {
        World.built(MemoryStorage.create(), builder -> builder.jurisdiction(between(World.TODAY, World.TODAY)))
                .close();
    }

    @Test
    void aProfileSaysSomethingOfEveryClassAndKeepsWithinItsOwnBounds() {
        RetentionRule tooShort = new RetentionRule(
                DataClass.CONSENT,
                RetentionStart.CONSENT_ENDED,
                Period.ofYears(2),
                Period.ofYears(3),
                null,
                RetentionEnd.DELETE,
                true,
                "own");
        JurisdictionProfile poor = new JurisdictionProfile(
                "JP!",
                "1",
                "jpn",
                World.TODAY,
                World.TODAY.minusDays(1),
                ZoneId.of("Asia/Tokyo"),
                18,
                Period.ZERO,
                0,
                List.of(tooShort),
                Map.of());

        assertThat(ProfileRules.violations(new Inputs(), poor, World.START, "jurisdiction"))
                .extracting(Violation::path)
                .containsExactly(
                        "jurisdiction.complete",
                        "jurisdiction.consistent",
                        "jurisdiction.country",
                        "jurisdiction.id",
                        "jurisdiction.incidentPersons",
                        "jurisdiction.usable");
    }

    private static JurisdictionProfile between(LocalDate from, @Nullable LocalDate until) {
        return new JurisdictionProfile(
                "jp",
                "own",
                "JP",
                from,
                until,
                JAPAN_2026_1.zone(),
                JAPAN_2026_1.ageLimit(),
                JAPAN_2026_1.consentValidity(),
                JAPAN_2026_1.incidentPersons(),
                JAPAN_2026_1.retention(),
                JAPAN_2026_1.deadlines());
    }
}
