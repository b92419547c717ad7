package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.careerrelay.CareerRelay;
import org.careerrelay.CompanyDesk;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.company.StoredSetting;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.credit.OpeningBalance;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.programme.CreditRule;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.Publication;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A contract stands in the database as it was agreed, also for whoever opens the database later. */
class ProgrammeOnEveryDatabaseTest extends Databases {

    private static final LocalDate REVIEWED = LocalDate.of(2026, 10, 1);

    @ParameterizedTest(name = "{0}")
    @MethodSource("each")
    @Proves("R-63")
    void ratioFeeTableAndReviewAreStoredAndWithoutReviewItIsATrial(Supplier<TestDatabase> database) {
        HikariDataSource pool = closing(open(database).pool());
        JdbcStorage.on(pool).migrate();
        Programme trial = Programme.tenForOne(Ats.AGENCY)
                .rule(new CreditRule(7, 2))
                .feeTable("手数料表 2026-10")
                .licence("13-ユ-010554", LocalDate.of(9999, 1, 1))
                .publication(Publication.IMMEDIATE);
        CompanyDesk acme = CareerRelay.builder()
                .storage(JdbcStorage.on(pool))
                .keys(KeyRing.random(new SecureRandom()))
                .build()
                .company("acme");
        acme.open(trial);
        acme.openBalance(Ats.AGENCY, new OpeningBalance("o-1", 9, "annex-2", "hr-1"));

        assertThat(stored(JdbcStorage.on(pool), 1)).isEqualTo(trial).satisfies(programme -> {
            assertThat(programme.rule()).isEqualTo(new CreditRule(7, 2));
            assertThat(programme.feeTable()).isEqualTo("手数料表 2026-10");
            assertThat(programme.reviewedOn()).isNull();
        });
        CreditSnapshot shown = acme.credits(Ats.AGENCY);
        assertThat(List.of(shown.counted(), shown.granted(), shown.progress(), shown.available()))
                .containsExactly(9L, 2L, 2L, 0L);
        assertThat(shown.trial()).isTrue();
        assertThat(acme.request(Ats.AGENCY, JobOrder.titled("営業"))).isEqualTo(new RequestResult.Trial());

        acme.open(trial.reviewedOn(REVIEWED));
        assertThat(stored(JdbcStorage.on(pool), 2).reviewedOn()).isEqualTo(REVIEWED);
        assertThat(stored(JdbcStorage.on(pool), 1)).as("what held before").isEqualTo(trial);
        assertThat(acme.request(Ats.AGENCY, JobOrder.titled("営業"))).isInstanceOf(RequestResult.Requested.class);
    }

    private static Programme stored(Storage storage, int version) {
        return (Programme) storage.<StoredSetting>transact(unit -> {
                    TenantId acme = unit.tenants()
                            .find(TenantKind.COMPANY, "acme")
                            .orElseThrow()
                            .id();
                    return unit.settings()
                            .version(acme, "programme/" + Ats.AGENCY, version)
                            .orElseThrow();
                })
                .value();
    }
}
