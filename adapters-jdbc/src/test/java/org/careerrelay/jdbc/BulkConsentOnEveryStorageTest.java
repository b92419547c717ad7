package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.careerrelay.BulkConsentDesk;
import org.careerrelay.CareerRelay;
import org.careerrelay.json.CollectedConsentJson;
import org.careerrelay.json.ConsentRecordJson;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryMail;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.consent.CollectedConsent;
import org.careerrelay.model.consent.CollectedEvidence;
import org.careerrelay.model.consent.CollectedNotice;
import org.careerrelay.model.consent.ConsentImportResult;
import org.careerrelay.model.consent.ConsentImportResult.Outcome;
import org.careerrelay.model.consent.ConsentImportRow;
import org.careerrelay.model.consent.ConsentReport;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.export.RowKind;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.tck.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Consents in bulk on each storage: imported from lines, exported to lines, and put back from them where they are missing. */
class BulkConsentOnEveryStorageTest extends Databases {

    /** More than are decided together. */
    private static final int PEOPLE = 205;

    private static final Instant AT = Instant.parse("2026-11-20T00:00:00.000001Z");

    private final KeyRing keys = KeyRing.random(new SecureRandom());

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    @Proves("B02")
    void linesGoInAndOutAndBack(@Nullable Supplier<TestDatabase> database) {
        try (CareerRelay relay = engine(database == null ? MemoryStorage.create() : storage(database))) {
            Ats.settle(relay.company("acme"));
            relay.company("acme").reject(Ats.rejections(PEOPLE));
            List<String> lines = IntStream.rangeClosed(1, PEOPLE)
                    .mapToObj(person -> CollectedConsentJson.write(collected(person, "yes-" + person, null)))
                    .toList();
            List<String> noes = List.of(
                    CollectedConsentJson.write(collected(1, "no-1", AT.plusSeconds(60))),
                    CollectedConsentJson.write(collected(PEOPLE + 1, "no-2", null)),
                    "{");

            assertThat(imported(relay, lines)).containsOnly(Outcome.TAKEN);
            assertThat(imported(relay, noes)).containsExactly(Outcome.TAKEN_BACK, Outcome.REFUSED, Outcome.REFUSED);
            List<String> exported = exported(relay);
            assertThat(exported).hasSize(PEOPLE);
            assertThat(imported(relay, lines)).containsOnly(Outcome.REPEATED);
            assertThat(exported(relay)).isEqualTo(exported);
            assertThat(verified(relay)).isEqualTo(new ConsentReport(PEOPLE, 0, List.of()));
            assertThat(restored(relay, exported)).containsOnly(Outcome.REPEATED);

            try (CareerRelay older = engine(MemoryStorage.create())) {
                older.operator().importTenant(withoutConsents(relay));
                assertThat(restored(older, exported)).containsOnly(Outcome.TAKEN);
                assertThat(exported(older)).isEqualTo(exported);
                assertThat(verified(older)).isEqualTo(new ConsentReport(PEOPLE, 0, List.of()));
            }
        }
    }

    private static List<Outcome> imported(CareerRelay relay, List<String> lines) {
        List<Outcome> outcomes = new ArrayList<>();
        desk(relay)
                .importFrom(
                        "paper-2026",
                        rows(lines, line -> CollectedConsentJson.row(1, line)),
                        result -> outcomes.add(result.outcome()));
        return outcomes;
    }

    private static List<Outcome> restored(CareerRelay relay, List<String> lines) {
        List<Outcome> outcomes = new ArrayList<>();
        desk(relay)
                .restore(
                        rows(lines, line -> ConsentRecordJson.row(1, line)),
                        (ConsentImportResult result) -> outcomes.add(result.outcome()));
        return outcomes;
    }

    private static <T> Iterator<ConsentImportRow<T>> rows(
            List<String> lines, Function<String, ConsentImportRow<T>> reader) {
        return lines.stream().map(reader).iterator();
    }

    private static List<String> exported(CareerRelay relay) {
        List<String> lines = new ArrayList<>();
        desk(relay).export(consent -> lines.add(ConsentRecordJson.write(consent)));
        return lines;
    }

    private static BulkConsentDesk desk(CareerRelay relay) {
        return relay.company("acme")
                .privacy(Accessor.privacyOfficer("officer-1").because(AccessReason.Code.MAINTENANCE, "matter 9"))
                .consents();
    }

    private static ConsentReport verified(CareerRelay relay) {
        return relay.operator().tenant(TenantKind.COMPANY, "acme").consents().verify();
    }

    private static Iterator<ExportedRow> withoutConsents(CareerRelay relay) {
        Set<RowKind> left = EnumSet.of(RowKind.CONSENT, RowKind.CONSENT_EVENT, RowKind.NOTICE);
        List<ExportedRow> rows = new ArrayList<>();
        relay.operator().tenant(TenantKind.COMPANY, "acme").export(row -> {
            if (row instanceof ExportedRow.OfEnd) {
                rows.add(new ExportedRow.OfEnd(rows.size()));
            } else if (!left.contains(RowKind.of(row))) {
                rows.add(row);
            }
        });
        return rows.iterator();
    }

    private static CollectedConsent collected(int person, String reference, @Nullable Instant withdrawnAt) {
        return new CollectedConsent(
                reference,
                "application-" + person,
                Ats.AGENCY,
                Set.of("AGENCY_REGISTRATION"),
                Set.of("FEEDBACK_TO_COMPANY"),
                AT,
                withdrawnAt,
                null,
                new CollectedNotice(
                        1,
                        Locale.JAPANESE,
                        AT.minusSeconds(60),
                        "ご案内",
                        List.of("紹介株式会社に登録できます。任意です。"),
                        Map.of("AGENCY_REGISTRATION", "登録に同意します", "FEEDBACK_TO_COMPANY", "状況を伝えることに同意します"),
                        null),
                CollectedEvidence.Channel.PAPER,
                CollectedEvidence.Proof.SIGNATURE,
                "scan/" + person,
                true,
                null);
    }

    private CareerRelay engine(Storage storage) {
        return CareerRelay.builder()
                .storage(storage)
                .mail(MemoryMail.create())
                .linksAt(URI.create("https://jobs.example.co.jp/r"))
                .keys(keys)
                .clock(() -> Instant.parse("2026-11-21T00:00:00Z"))
                .build();
    }
}
