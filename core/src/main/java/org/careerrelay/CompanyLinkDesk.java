package org.careerrelay;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.company.Setting;
import org.careerrelay.model.link.CompanyLink;
import org.careerrelay.model.link.ReportedRejections;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;

/**
 * The company's link for one programme (A05, Q13): one address for everybody, pasted into a template once. The company hands over nothing of anybody: whoever comes by it says their name, address
 * and the day of the rejection themselves, and proves the address. Here is told neither who came nor who agreed. Thread-safe.
 */
public final class CompanyLinkDesk {

    /** For how long mails with the link of before may still be on their way, at most. */
    private static final Duration LONGEST = Duration.ofDays(90);

    private final Services services;
    private final String company;
    private final String agency;

    CompanyLinkDesk(Services services, String company, String agency) {
        this.services = services;
        this.company = company;
        this.agency = agency;
    }

    /**
     * Makes the link where there is none.
     *
     * @return the address, the same as before where there was one
     * @throws InvalidInputException when the company has no programme with the agency, or the engine was built without
     *     {@link CareerRelayBuilder#linksAt} or {@link CareerRelayBuilder#mail}
     */
    public URI make() {
        return changed((unit, about) -> {
            CompanyLink link = about.link();
            if (link.current() == null) {
                store(unit, about, link.replaced(engine().ids().next(about.tenant(), about.now()), about.now()));
            }
        });
    }

    /**
     * Replaces the link, such as when it was put where it does not belong.
     *
     * @param stillOpen for how long the one of before still opens the page, for mails that are on their way: up to 90 days, or zero
     * @return the new address
     * @throws InvalidInputException see {@link #make()}
     */
    public URI rotate(Duration stillOpen) {
        if (stillOpen.isNegative() || stillOpen.compareTo(LONGEST) > 0) {
            throw invalid("stillOpen", "company-link.still-open");
        }
        return changed((unit, about) -> store(
                unit,
                about,
                about.link()
                        .replaced(
                                engine().ids().next(about.tenant(), about.now()),
                                about.now().plus(stillOpen))));
    }

    /**
     * Takes the link back, and the one of before: neither opens anything any more. What came of it stays.
     *
     * @return false where there was none
     * @throws InvalidInputException when the company has no programme with the agency
     */
    public boolean revoke() {
        return engine().storage().<Boolean>transact(unit -> {
            About about = about(unit, true);
            boolean there = about.link().current() != null || about.link().former() != null;
            if (there) {
                store(unit, about, CompanyLink.none(agency));
            }
            return there;
        });
    }

    /**
     * The link.
     *
     * @return the address; empty where there is none
     * @throws InvalidInputException see {@link #make()}
     */
    public Optional<URI> address() {
        return engine().storage()
                .transact(unit -> Optional.ofNullable(about(unit, false).link().current()))
                .map(this::address);
    }

    /**
     * Says how many people the company rejected in a month: a total. Of those who came by the link and say that they were rejected in the month at most as many count; without a report, at most
     * as many as the programme gave personal links to in it. Who is over that is registered and waits. A later report is taken in place of an earlier one; nobody who has counted is taken back by it.
     *
     * @param month the month, where the programme is: from its beginning until the end of the second month after it
     * @param rejections how many, 0 to {@value ReportedRejections#MOST}
     * @throws InvalidInputException when it is another month or no such number, or the company has no programme with the agency
     */
    public void reportRejections(YearMonth month, int rejections) {
        engine().storage().transact(unit -> {
            About about = about(unit, true);
            if (!ReportedRejections.isTaken(
                    month, YearMonth.from(about.contract().day(about.now())))) {
                throw invalid("month", "company-link.month");
            }
            if (rejections < 0 || rejections > ReportedRejections.MOST) {
                throw invalid("rejections", "company-link.rejections");
            }
            store(unit, about, about.settings().links().reported(agency).with(month, rejections));
            return true;
        });
    }

    /**
     * What was reported.
     *
     * @return the months and numbers
     * @throws InvalidInputException when the company has no programme with the agency
     */
    public ReportedRejections reported() {
        return engine().storage()
                .transact(unit -> about(unit, false).settings().links().reported(agency));
    }

    private URI changed(Change change) {
        if (services.links() == null || !services.receipts().mailed()) {
            throw invalid("linksAt", "company-link.no-mail");
        }
        return address(engine().storage().transact(unit -> {
            change.apply(unit, about(unit, true));
            return about(unit, false).current();
        }));
    }

    private URI address(OpaqueId id) {
        var links = services.links();
        if (links == null) {
            throw invalid("linksAt", "company-link.no-mail");
        }
        return URI.create(links.of(id).reveal());
    }

    /** Two changes at once follow each other: the ledger of the programme is the lock. */
    private About about(UnitOfWork unit, boolean lock) {
        Instant now = engine().now();
        TenantId tenant = unit.tenants()
                .find(TenantKind.COMPANY, company)
                .map(Tenant::id)
                .orElseThrow(() -> invalid("company", "company.profile-missing"));
        Contract contract = contract(unit, tenant, now);
        if (lock) {
            unit.credits().lock(tenant, contract.number());
        }
        return new About(tenant, CompanySettings.read(unit, tenant, now), contract, now);
    }

    private Contract contract(UnitOfWork unit, TenantId tenant, Instant now) {
        return CompanySettings.read(unit, tenant, now)
                .withAgency(agency)
                .orElseThrow(() -> invalid("agency", "programme.missing"));
    }

    private void store(UnitOfWork unit, About about, Setting setting) {
        SettingWrites.put(engine(), unit, about.tenant(), setting, about.now());
    }

    private Engine engine() {
        return services.engine();
    }

    private static InvalidInputException invalid(String path, String code) {
        return new InvalidInputException(List.of(Violations.of(path, code)));
    }

    /** What is changed. */
    @FunctionalInterface
    private interface Change {

        void apply(UnitOfWork unit, About about);
    }

    /** The programme, and what is said of its link. */
    private record About(TenantId tenant, CompanySettings settings, Contract contract, Instant now) {

        CompanyLink link() {
            return settings.links().of(contract.programme().agency());
        }

        OpaqueId current() {
            OpaqueId id = link().current();
            if (id == null) {
                throw new IllegalStateException("a link that was stored is not there");
            }
            return id;
        }
    }
}
