package org.careerrelay.introduction;

import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.exchange.PersonProposed;

/** Puts a proposal together: the only place where one is made, and it cannot be made without a {@link ValidStatement}. */
final class ProposalMessage {

    private ProposalMessage() {}

    static PersonProposed of(ValidStatement statement, OpaqueId message, String agency, int number) {
        return new PersonProposed(
                message,
                statement.introduction().partner(),
                agency,
                statement.introduction().changedAt(),
                statement.introduction().id(),
                number,
                statement.proposal());
    }
}
