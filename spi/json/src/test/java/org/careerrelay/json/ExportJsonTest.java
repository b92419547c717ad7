package org.careerrelay.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.Violation;
import org.careerrelay.model.circulation.LifecycleEvent;
import org.careerrelay.model.circulation.LifecycleType;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.link.LinkRoute;
import org.careerrelay.model.link.RejectionGroup;
import org.careerrelay.model.link.SourceKind;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.person.VaultItem;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** The lines of an export; the rows of whole tenants are tested where there are storages to take them from. */
class ExportJsonTest {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00.123456Z");
    private static final TenantId HIGH = new TenantId(-1);
    private static final OpaqueId ID = OpaqueId.of(NOW, HIGH, 7);

    private static final List<ExportedRow> ROWS = List.of(
            new ExportedRow.OfTenant(ExportedRow.FORMAT, new Tenant(HIGH, TenantKind.COMPANY, "acme"), NOW),
            new ExportedRow.OfBox(new VaultItem(ID, VaultKind.CONTACT, ID, new byte[] {0, -1, 127})),
            new ExportedRow.OfLedgerEntry(
                    1,
                    new LedgerEntry(
                            1, LedgerKind.EXPIRE, new Cause.OfCredit(Long.MAX_VALUE), -3, NOW, 2, 4L, -7, 10, -1)),
            new ExportedRow.OfWaitingEvent(
                    new RelayEvent(ID, NOW, EventType.LINK_ISSUED, ID, Map.of("by", "担当\u2028者\n\"𠮷\""))),
            new ExportedRow.OfEnd(4));

    @Test
    @Proves("INV-15")
    void whatIsWrittenIsReadBackLineByLine() {
        String file = written();
        assertThat(file.lines()).hasSize(ROWS.size());
        assertThat(read(file)).isEqualTo(ROWS);
        assertThat(read(file.replace("\n", "\r\n")))
                .as("line ends of another system")
                .isEqualTo(ROWS);
        assertThat(file)
                .startsWith("{\"row\":\"TENANT\",\"format\":2,\"number\":4294967295,\"tenantKind\":\"COMPANY\"");
    }

    @Test
    @Proves("INV-15")
    void whyAndByWhichWaySomebodyGotALinkIsReadBack() {
        for (SourceKind source : SourceKind.values()) {
            for (LinkRoute route : LinkRoute.values()) {
                ExportedRow row = new ExportedRow.OfRejection(
                        new StoredRejection(ID, "a-1", new byte[32], ID, NOW, "recruiter-3", NOW, null)
                                .from(source)
                                .grouped(new RejectionGroup("経理", "", route)));
                assertThat(read(written(List.of(ROWS.get(0), row, new ExportedRow.OfEnd(2)))))
                        .contains(row);
            }
        }
    }

    @Test
    @Proves("C13")
    void whateverHappensInALifeWithACompanyIsReadBack() {
        LocalDate day = LocalDate.of(2028, 2, 29);
        for (LifecycleType type : LifecycleType.values()) {
            for (LocalDate announced : Arrays.asList(null, day.minusDays(60))) {
                ExportedRow row = new ExportedRow.OfLifecycleEvent(
                        new LifecycleEvent(ID, "n-1", ID, "e-17", type, day, announced, "hr-1", NOW));
                assertThat(read(written(List.of(ROWS.get(0), row, new ExportedRow.OfEnd(2)))))
                        .contains(row);
            }
        }
        assertThat(LifecycleType.values())
                .filteredOn(LifecycleType::isOfThread)
                .extracting(Enum::name)
                .containsExactly("HIRED", "TRANSFERRED", "LEFT", "REFERRED_OUT", "PLACED_OUT", "REAPPLIED", "REHIRED");
    }

    @Test
    void aLineThatIsNotAsItWasWrittenIsNamed() {
        String file = written();
        refused(file.replace("acme", "acne"), "line 1", "export.altered");
        refused(file.replace("\"amount\":-3", "\"amount\":-4"), "line 3", "export.altered");
        refused(file.replace("\"amount\":-3", "\"amount\": -3"), "line 3", "export.altered");
        refused(file + "{}\n", "line 6", "export.altered");
        refused(file + written(), "line 6", "export.altered");
        refused("\n" + file, "line 1", "export.altered");
        refused("", "line 1", "export.cut");
        refused(file.substring(0, file.lastIndexOf("{\"row\":\"END\"")), "line 5", "export.cut");
        refused(file.substring(0, file.length() - 4), "line 5", "export.altered");
    }

    @Test
    @Proves("H20")
    void aLaterFormatIsRefusedWithItsLine() {
        LineCheck check = new LineCheck();
        refused(
                check.sealed(
                        "{\"row\":\"TENANT\",\"format\":3,\"number\":1,\"tenantKind\":\"COMPANY\",\"key\":\"acme\","
                                + "\"createdAt\":\"2026-11-21T00:00:00Z\"}"),
                "line 1: format",
                "format.later");
        LineCheck unknown = new LineCheck();
        refused(unknown.sealed("{\"row\":\"SOMETHING\"}"), "line 1: row", "word.syntax");
    }

    @Test
    void thereIsNothingAfterTheEnd() {
        ExportReader rows = reader(written());
        ROWS.forEach(row -> assertThat(rows.next()).isEqualTo(row));
        assertThat(rows.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(rows::next);
    }

    @Test
    void whatCannotBeWrittenIsNotSwallowed() {
        ExportWriter writer = ExportWriter.to(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        });
        assertThatThrownBy(() -> writer.accept(new ExportedRow.OfEnd(0))).isInstanceOf(UncheckedIOException.class);
    }

    private static String written() {
        return written(ROWS);
    }

    private static String written(List<ExportedRow> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        rows.forEach(ExportWriter.to(out));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void refused(String file, String path, String code) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> read(file))
                .satisfies(e -> assertThat(e.violations())
                        .extracting(Violation::path, Violation::code)
                        .contains(tuple(path, code)));
    }

    private static List<ExportedRow> read(String file) {
        List<ExportedRow> rows = new ArrayList<>();
        reader(file).forEachRemaining(rows::add);
        return rows;
    }

    private static ExportReader reader(String file) {
        return ExportReader.of(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }
}
