package org.careerrelay.qualification;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.company.MailSettings;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.programme.QualificationPolicy;

/**
 * What only the address in the clear can tell, found out when the rejection is taken in and kept as codes. It has no say in whether somebody
 * gets a link. Pure.
 */
public final class IntakeFlags {

    private final Set<String> own;
    private final Set<String> staff;
    private final Set<String> disposable;

    private IntakeFlags(Set<String> own, QualificationPolicy policy) {
        this.own = own;
        this.staff = Set.copyOf(policy.staffDomains());
        this.disposable = Set.copyOf(policy.disposableDomains());
    }

    /**
     * For the applicants of a programme.
     *
     * @param settings the company's settings as they hold
     * @param contract the programme
     * @return what tells the flags
     */
    public static IntakeFlags of(CompanySettings settings, Contract contract) {
        CompanyProfile company = settings.company();
        MailSettings mail = settings.mail();
        Set<String> own = Stream.of(
                        company == null ? null : company.contactMail(),
                        mail == null ? null : mail.senderAddress(),
                        mail == null ? null : mail.replyTo())
                .filter(Objects::nonNull)
                .flatMap(address -> MailAddress.parse(address).stream())
                .map(MailAddress::strictKey)
                .collect(Collectors.toUnmodifiableSet());
        return new IntakeFlags(own, contract.programme().policies().qualification());
    }

    /**
     * What an applicant's address tells.
     *
     * @param address the address
     * @return the codes, for most people none
     */
    public Set<EligibilityCode> of(MailAddress address) {
        Set<EligibilityCode> flags = EnumSet.noneOf(EligibilityCode.class);
        if (own.contains(address.strictKey())) {
            flags.add(EligibilityCode.SELF);
        }
        if (in(staff, address.domain())) {
            flags.add(EligibilityCode.STAFF_EMAIL);
        }
        if (in(disposable, address.domain())) {
            flags.add(EligibilityCode.DISPOSABLE_EMAIL);
        }
        return flags;
    }

    /** A domain means the ones below it too. */
    private static boolean in(Set<String> domains, String domain) {
        String rest = domain;
        while (!domains.contains(rest)) {
            int dot = rest.indexOf('.');
            if (dot < 0) {
                return false;
            }
            rest = rest.substring(dot + 1);
        }
        return true;
    }
}
