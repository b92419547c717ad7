package org.careerrelay.verification.readme;

import java.util.List;
import org.careerrelay.AuditDesk;
import org.careerrelay.CareerRelay;
import org.careerrelay.CareerRelayBuilder;
import org.careerrelay.KeyDesk;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.audit.AuditEntry;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.event.ChainVerdict;
import org.careerrelay.model.health.KeyRenewal;
import org.careerrelay.model.health.KeyUse;

/** The code of the guides on audit and on keys. */
final class AuditExample {

    private AuditExample() {}

    static CareerRelayBuilder policy(CareerRelayBuilder builder) {
        // guide
        builder.access(access -> access.accessor().role() == ActorRole.PRIVACY_OFFICER
                || access.accessor().role() == ActorRole.OPERATOR
                        && !access.action().isSensitive());
        // end
        return builder;
    }

    static List<AuditEntry> read(CareerRelay relay) {
        // guide
        Accessor officer =
                Accessor.privacyOfficer("officer-3").because(AccessReason.Code.SUPERVISION, "review of quarter 4");
        AuditDesk audit = relay.operator().tenant(TenantKind.COMPANY, "acme").audit(officer);
        List<AuditEntry> entries = audit.entries(0, 100); // go on after the last number
        // end
        return entries;
    }

    static ChainVerdict verify(AuditDesk audit, ChainHead noted) {
        // guide
        ChainVerdict verdict = audit.verify(noted); // the head that the last check gave, kept outside of the database
        // end
        return verdict;
    }

    static KeyRenewal renew(CareerRelay relay) {
        // guide
        KeyDesk keys = relay.operator().keys(Accessor.of("operator-1", ActorRole.OPERATOR));
        KeyRenewal renewed = keys.renew(moved -> System.out.println(moved + " so far"));
        List<KeyUse> uses = keys.uses(); // an older version that is in no line can be taken out
        // end
        System.out.println(uses);
        return renewed;
    }
}
