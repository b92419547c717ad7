package org.careerrelay.consent;

import java.util.Optional;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.referral.Referral;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has proved to be the addressee of the mail that led to a link. It is made where that was proved and nowhere else.
 */
public final class Addressee {

    private final LivingLink link;
    private final @Nullable ConsentRecord consent;

    Addressee(Entrance entrance) {
        this.link = entrance.link();
        this.consent = entrance.consent();
    }

    /**
     * Whose applicant it was.
     *
     * @return the company
     */
    public TenantId tenant() {
        return link.tenant();
    }

    /**
     * The referral of the link.
     *
     * @return the referral, locked
     */
    public Referral referral() {
        return link.referral();
    }

    /**
     * What was agreed to.
     *
     * @return the consent in whatever state; empty where none was ever given
     */
    public Optional<ConsentRecord> consent() {
        return Optional.ofNullable(consent);
    }

    /**
     * The company.
     *
     * @return its profile as it is now
     */
    public CompanyProfile company() {
        return link.company();
    }

    /**
     * The agency.
     *
     * @return its profile as it is now
     */
    public AgencyProfile agency() {
        return link.agency();
    }

    /**
     * The programme.
     *
     * @return the contract
     */
    public Contract contract() {
        return link.contract();
    }
}
