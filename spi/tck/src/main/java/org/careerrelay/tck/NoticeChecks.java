package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.Invitation.Choice;
import org.careerrelay.model.consent.Invitation.Notice;
import org.careerrelay.model.consent.NoticeReference;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.StoredNotice;
import org.junit.jupiter.api.Test;

/** {@link org.careerrelay.spi.storage.NoticeStore}. */
abstract class NoticeChecks extends StorageChecks {

    NoticeChecks(StorageContract contract) {
        super(contract);
    }

    static StoredNotice notice(long number, Instant at, String text) {
        NoticeReference reference = new NoticeReference("relay", (int) number, Locale.JAPANESE, Samples.bytes(number));
        return new StoredNotice(
                new Notice(
                        reference,
                        text,
                        List.of(text, "二つ目 \"引用\" {agency} \\"),
                        List.of(new Choice(Purpose.AGENCY_REGISTRATION, text), new Choice(Purpose.SURVEY, "任意"))),
                Map.of("agency", text, "months", "12"),
                at);
    }

    static StoredNotice notice(long number) {
        return notice(number, Samples.NOW, "説明 " + number);
    }

    @Test
    void nothingInNothingOut() {
        run(unit -> {
            unit.notices().keep(acme, List.of());
            assertThat(unit.notices().find(acme, List.of())).isEmpty();
            assertThat(unit.notices().find(acme, List.of(reference(notice(1))))).isEmpty();
        });
    }

    @Test
    void findsByHash() {
        run(unit -> unit.notices().keep(acme, List.of(notice(2), notice(1))));
        run(unit -> {
            assertThat(unit.notices().find(acme, List.of(reference(notice(1))))).containsExactly(notice(1));
            assertThat(unit.notices()
                            .find(acme, List.of(reference(notice(3)), reference(notice(2)), reference(notice(1)))))
                    .containsExactlyInAnyOrder(notice(1), notice(2));
        });
    }

    @Test
    void whatIsKeptIsNeverChanged() {
        StoredNotice first = notice(1);
        run(unit -> unit.notices().keep(acme, List.of(first)));
        run(unit ->
                unit.notices().keep(acme, List.of(notice(1, Samples.NOW.plusSeconds(1), "another text"), notice(2))));
        run(unit -> assertThat(unit.notices().find(acme, List.of(reference(first), reference(notice(2)))))
                .containsExactlyInAnyOrder(first, notice(2)));
    }

    @Test
    void eachTenantKeepsItsOwn() {
        TenantId globex = company("globex");
        run(unit -> unit.notices().keep(acme, List.of(notice(1))));
        run(unit -> assertThat(unit.notices().find(globex, List.of(reference(notice(1)))))
                .isEmpty());
    }

    @Test
    void bytesAreCopiedOnTheWayInAndOnTheWayOut() {
        StoredNotice row = notice(1);
        run(unit -> unit.notices().keep(acme, List.of(row)));
        reference(row).sha256()[0]++;
        run(unit -> reference(
                        unit.notices().find(acme, List.of(reference(notice(1)))).get(0))
                .sha256()[1]++);
        run(unit -> assertThat(unit.notices().find(acme, List.of(reference(notice(1)))))
                .containsExactly(notice(1)));
    }

    private static NoticeReference reference(StoredNotice notice) {
        return notice.notice().reference();
    }
}
