package org.careerrelay.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.CanonicalForm;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.command.StoredCommand;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * How often something may be tried with a mailbox on one day. Each try is a mark of its own under a keyed hash of the mailbox and the day: the marks of two days cannot be laid beside
 * each other, and none beside a person. What a mailbox is, the caller says: one form of an address, or all that very likely
 * lead to the same.
 *
 * @param engine what it works with
 * @param what what is tried
 * @param most how often on a day
 */
public record AddressTries(Engine engine, String what, int most) {

    /**
     * How many are left.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param mailbox the mailbox
     * @param visitor who tries, or empty: all together
     * @param day the day
     * @return 0 where none is
     */
    public int left(UnitOfWork unit, TenantId tenant, String mailbox, String visitor, LocalDate day) {
        return most
                - unit.commands()
                        .find(tenant, marks(tenant, mailbox, visitor, day))
                        .size();
    }

    /**
     * Takes one.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param mailbox the mailbox
     * @param visitor who tries, or empty: all together
     * @param day the day
     * @param now the time
     * @return how many are left after it; negative where none was left
     */
    public int take(UnitOfWork unit, TenantId tenant, String mailbox, String visitor, LocalDate day, Instant now) {
        List<String> marks = marks(tenant, mailbox, visitor, day);
        for (int i = most - left(unit, tenant, mailbox, visitor, day); i < most; i++) {
            // Of several at once each gets a mark of its own.
            if (!unit.commands()
                    .insert(tenant, List.of(mark(tenant, marks.get(i), now)))
                    .isEmpty()) {
                return most - 1 - i;
            }
        }
        return -1;
    }

    private List<String> marks(TenantId tenant, String mailbox, String visitor, LocalDate day) {
        String key = key(tenant, mailbox, visitor, day);
        return IntStream.range(0, most).mapToObj(i -> key + "/" + i).toList();
    }

    private String key(TenantId tenant, String mailbox, String detail, LocalDate day) {
        byte[] form = new CanonicalForm("cr1.address-try")
                .text(what)
                .text(mailbox)
                .text(detail)
                .text(day.toString())
                .toBytes();
        return "address-try/"
                + HexFormat.of()
                        .formatHex(engine.index().fingerprints(tenant, form).get(0));
    }

    private StoredCommand mark(TenantId tenant, String key, Instant now) {
        byte[] form = new CanonicalForm("cr1.address-try").text(key).toBytes();
        return new StoredCommand(
                key,
                engine.ids().next(tenant, now),
                engine.index().fingerprints(tenant, form).get(0),
                "",
                now);
    }
}
