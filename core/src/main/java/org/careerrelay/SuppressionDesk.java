package org.careerrelay;

import java.util.List;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.audit.AccessAction;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.suppression.SuppressionReason;
import org.careerrelay.spi.audit.AccessDeniedException;
import org.careerrelay.suppression.Suppressing;
import org.careerrelay.text.Violations;

/**
 * A company's suppression list: who is on it gets rejection mails without the relay block and nothing else. Addresses are kept as keyed
 * hashes; nobody can read them back, and no entry of the audit log says whose address it was about. Thread-safe.
 */
public final class SuppressionDesk {

    private final Audited audited;
    private final Suppressing suppressing;

    SuppressionDesk(Audited audited) {
        this.audited = audited;
        this.suppressing = new Suppressing(audited.services().engine());
    }

    /**
     * Puts an address on the list; it holds from now on, also for mails that wait.
     *
     * @param mail the address
     * @param reason why
     * @throws InvalidInputException when it is no address, or the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public void add(Pii<String> mail, SuppressionReason reason) {
        MailAddress address = address(mail);
        audited.doing(AccessAction.SUPPRESS, null, unit -> {
            suppressing.suppress(
                    unit, tenant(), address, reason, audited.services().engine().now());
            return address;
        });
    }

    /**
     * Takes an address off the list, because the person asks for it.
     *
     * @param mail the address
     * @return whether it was on it
     * @throws InvalidInputException when it is no address, or the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public boolean remove(Pii<String> mail) {
        MailAddress address = address(mail);
        return audited.doing(AccessAction.LIFT_SUPPRESSION, null, unit -> suppressing.release(unit, tenant(), address));
    }

    /**
     * Whether an address is on the list.
     *
     * @param mail the address
     * @return true when no relay block goes to it
     * @throws InvalidInputException when it is no address, or the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public boolean contains(Pii<String> mail) {
        MailAddress address = address(mail);
        return audited.doing(
                AccessAction.IDENTIFY,
                null,
                unit -> !suppressing
                        .suppressed(unit, tenant(), List.of(address))
                        .isEmpty());
    }

    /**
     * Decides about the entries whose time of three years is over (privacy, section 11), in transactions of a thousand, each with an entry in the audit log.
     *
     * @param keep whether they stay for as long again, or go
     * @return how many there were
     * @throws InvalidInputException when the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public int review(boolean keep) {
        AccessAction action = keep ? AccessAction.SUPPRESS : AccessAction.LIFT_SUPPRESSION;
        int reviewed = 0;
        int page;
        do {
            page = audited.doing(
                    action,
                    null,
                    unit -> suppressing.review(
                            unit, tenant(), keep, audited.services().engine().now()));
            reviewed += page;
        } while (page == Suppressing.REVIEWED_AT_ONCE);
        return reviewed;
    }

    private TenantId tenant() {
        return audited.tenant().id();
    }

    private static MailAddress address(Pii<String> mail) {
        return MailAddress.parse(mail.reveal())
                .orElseThrow(() -> new InvalidInputException(List.of(Violations.of("mail", "mail.syntax"))));
    }
}
