package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.model.mail.MailReturnKind.BOUNCED;
import static org.careerrelay.model.mail.MailReturnKind.COMPLAINED;
import static org.careerrelay.tck.Samples.id;
import static org.careerrelay.tck.Samples.mailReturn;

import java.util.List;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.mail.MailReturn;
import org.junit.jupiter.api.Test;

/** {@link org.careerrelay.spi.storage.MailReturnStore}. */
abstract class MailReturnChecks extends StorageChecks {

    MailReturnChecks(StorageContract contract) {
        super(contract);
    }

    @Test
    void aMailComesBackOnceOfEachKindAndTheFirstToSaySoStays() {
        TenantId globex = company("globex");
        MailReturn later = new MailReturn(id(1), BOUNCED, "", Samples.NOW.plusSeconds(1));
        run(unit -> {
            assertThat(unit.mailReturns().insert(acme, List.of())).isEmpty();
            assertThat(unit.mailReturns().insert(acme, List.of(mailReturn(1, BOUNCED), later, mailReturn(2, BOUNCED))))
                    .containsExactlyInAnyOrder(mailReturn(1, BOUNCED), mailReturn(2, BOUNCED));
        });
        run(unit -> assertThat(unit.mailReturns().insert(acme, List.of(later, mailReturn(1, COMPLAINED))))
                .containsExactly(mailReturn(1, COMPLAINED)));
        run(unit -> {
            assertThat(unit.mailReturns().find(acme, List.of(id(1), id(3))))
                    .containsExactlyInAnyOrder(mailReturn(1, BOUNCED), mailReturn(1, COMPLAINED));
            assertThat(unit.mailReturns().find(globex, List.of(id(1)))).isEmpty();
            assertThat(unit.mailReturns().find(acme, List.of())).isEmpty();
        });
    }

    @Test
    void thoseOfAKindComePageByPageInOrder() {
        run(unit -> unit.mailReturns()
                .insert(
                        acme,
                        List.of(
                                mailReturn(3, BOUNCED),
                                mailReturn(1, BOUNCED),
                                mailReturn(2, COMPLAINED),
                                mailReturn(2, BOUNCED))));
        run(unit -> {
            assertThat(unit.mailReturns().page(acme, BOUNCED, null, 2))
                    .containsExactly(mailReturn(1, BOUNCED), mailReturn(2, BOUNCED));
            assertThat(unit.mailReturns().page(acme, BOUNCED, id(2), 2)).containsExactly(mailReturn(3, BOUNCED));
            assertThat(unit.mailReturns().page(acme, COMPLAINED, null, 2)).containsExactly(mailReturn(2, COMPLAINED));
        });
    }

    @Test
    void thoseOfARejectionGoTogetherAndOfNobodyElse() {
        TenantId globex = company("globex");
        run(unit -> {
            unit.mailReturns()
                    .insert(acme, List.of(mailReturn(1, BOUNCED), mailReturn(1, COMPLAINED), mailReturn(2, BOUNCED)));
            unit.mailReturns().insert(globex, List.of(mailReturn(1, BOUNCED)));
        });
        run(unit -> {
            assertThat(unit.mailReturns().delete(acme, List.of())).isZero();
            assertThat(unit.mailReturns().delete(acme, List.of(id(1), id(1), id(7))))
                    .isEqualTo(2);
        });
        run(unit -> {
            assertThat(unit.mailReturns().find(acme, List.of(id(1), id(2)))).containsExactly(mailReturn(2, BOUNCED));
            assertThat(unit.mailReturns().find(globex, List.of(id(1)))).hasSize(1);
        });
    }
}
