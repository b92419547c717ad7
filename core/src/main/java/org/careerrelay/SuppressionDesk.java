package org.careerrelay;

import java.util.List;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.suppression.SuppressionReason;
import org.careerrelay.suppression.SuppressionList;
import org.careerrelay.text.Violations;

/**
 * A company's suppression list: who is on it gets rejection mails without the relay block and nothing else. Addresses are kept as keyed
 * hashes; nobody can read them back. Thread-safe.
 */
public final class SuppressionDesk {

    private final SuppressionList list;
    private final String company;

    SuppressionDesk(Services services, String company) {
        this.list = services.suppressions();
        this.company = company;
    }

    /**
     * Puts an address on the list; it holds from now on, also for mails that wait.
     *
     * @param mail the address
     * @param reason why
     * @throws InvalidInputException when it is no address, or there is no such company
     */
    public void add(Pii<String> mail, SuppressionReason reason) {
        list.add(company, address(mail), reason);
    }

    /**
     * Takes an address off the list, because the person asks for it.
     *
     * @param mail the address
     * @return whether it was on it
     * @throws InvalidInputException when it is no address
     */
    public boolean remove(Pii<String> mail) {
        return list.remove(company, address(mail));
    }

    /**
     * Whether an address is on the list.
     *
     * @param mail the address
     * @return true when no relay block goes to it
     * @throws InvalidInputException when it is no address
     */
    public boolean contains(Pii<String> mail) {
        return list.contains(company, address(mail));
    }

    /**
     * Decides about the entries whose time of three years is over (privacy, section 11).
     *
     * @param keep whether they stay for as long again, or go
     * @return how many there were
     */
    public int review(boolean keep) {
        return list.review(company, keep);
    }

    private static MailAddress address(Pii<String> mail) {
        return MailAddress.parse(mail.reveal())
                .orElseThrow(() -> new InvalidInputException(List.of(Violations.of("mail", "mail.syntax"))));
    }
}
