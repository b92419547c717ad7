package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.careerrelay.CareerRelay;
import org.careerrelay.SurveyDesk;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryMail;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.survey.SurveyInvitation;
import org.careerrelay.model.survey.SurveyOpinion;
import org.careerrelay.model.survey.SurveyOutcome;
import org.careerrelay.model.survey.SurveyTerms;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words of a survey lie sealed, move with their tenant, and go with whoever is erased, on each database. */
class SurveyOnEveryDatabaseTest extends Databases {

    private static final Accessor HR =
            Accessor.of("hr-1", ActorRole.HUMAN_RESOURCES).because(AccessReason.Code.OTHER, "review of the survey");
    private static final List<String> APPLICATIONS =
            IntStream.rangeClosed(1, 11).mapToObj(i -> "application-" + i).toList();

    private final AtomicReference<Instant> now = new AtomicReference<>(Story.BEGIN);

    @ParameterizedTest(name = "{0}")
    @MethodSource("each")
    @Proves("R-72")
    void wordsAreSealedReadTogetherMovedAndErased(Supplier<TestDatabase> database) throws Exception {
        HikariDataSource pool = closing(open(database).pool());
        JdbcStorage storage = JdbcStorage.on(pool);
        storage.migrate();
        try (CareerRelay relay = engine(storage)) {
            Ats.settle(relay.company("acme"));
            relay.company("acme").reject(List.of(Ats.rejection(1)));
            SurveyDesk survey = relay.company("acme").figures().survey();
            survey.terms(new SurveyTerms(true));
            List<SurveyInvitation> asked = survey.invite(APPLICATIONS);
            List<SurveyOutcome> both =
                    Race.run(2, caller -> relay.survey(asked.get(0).token()).answer(said(1)));
            assertThat(both).containsExactlyInAnyOrder(SurveyOutcome.COUNTED, SurveyOutcome.ANSWERED_BEFORE);
            for (int i = 1; i < asked.size(); i++) {
                assertThat(relay.survey(asked.get(i).token()).answer(said(i + 1)))
                        .isEqualTo(SurveyOutcome.COUNTED);
            }
            now.set(Instant.parse("2027-01-01T00:00:00Z"));
            assertThat(read(survey)).hasSize(11);

            String file = Exported.of(storage, TenantKind.COMPANY, "acme");
            assertThat(file).contains("SURVEY_COMMENT").doesNotContain("言葉 1");
            assertThat(relay.operator().tenant(TenantKind.COMPANY, "acme").offboard("acme", row -> {}, proof -> {}))
                    .isPresent();
            Exported.into(storage, file);
            List<String> before = read(survey);
            assertThat(before).as("moved elsewhere").hasSize(11).contains("言葉 1");
            int people = Tables.count(pool, "cr_person");
            assertThat(relay.company("acme")
                            .privacy(Accessor.of("officer-1", ActorRole.PRIVACY_OFFICER)
                                    .because(AccessReason.Code.OTHER, "asked for it"))
                            .erasures()
                            .erase("application-1"))
                    .isPresent();
            assertThat(read(survey)).hasSize(10).doesNotContain("言葉 1");
            assertThat(Tables.count(pool, "cr_person"))
                    .as("the key of the person and of the words")
                    .isEqualTo(people - 2);
            assertThat(relay.survey(asked.get(1).token()).eraseComment()).isTrue();
            assertThat(read(survey)).as("nine are nobody's to read").isEmpty();
        }
    }

    private CareerRelay engine(JdbcStorage storage) {
        return CareerRelay.builder()
                .storage(storage)
                .mail(MemoryMail.create())
                .linksAt(URI.create("https://jobs.example.co.jp/r"))
                .keys(KeyRing.random(new Random(5)))
                .clock(now::get)
                .random(new Random(6))
                .build();
    }

    private static SurveyOpinion said(int number) {
        return new SurveyOpinion(3, 7, Pii.of("言葉 " + number));
    }

    private static List<String> read(SurveyDesk survey) {
        return survey.comments(HR, Period.month(2026, 11)).stream()
                .flatMap(month -> month.comments().stream())
                .map(Pii::reveal)
                .toList();
    }
}
