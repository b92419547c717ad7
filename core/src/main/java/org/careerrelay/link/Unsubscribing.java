package org.careerrelay.link;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.Engine;
import org.careerrelay.link.UnsubscribeTokens.Addressee;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.suppression.NoticeSender;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.suppression.Suppressing;

/**
 * Somebody wants no more relay notices of a company, and says so by the link in one. It holds at once, also for mails that wait, and changes
 * nothing else: no consent, no referral, no other company's list. Thread-safe.
 */
public final class Unsubscribing {

    private final Engine engine;
    private final UnsubscribeTokens tokens;
    private final Suppressing suppressing;

    /**
     * Serves people with unsubscribe links.
     *
     * @param engine what it works with
     * @param tokens checks the links
     */
    public Unsubscribing(Engine engine, UnsubscribeTokens tokens) {
        this.engine = engine;
        this.tokens = tokens;
        this.suppressing = new Suppressing(engine);
    }

    /**
     * Whose notices a link is about. A pure read.
     *
     * @param token the link's token
     * @return the company; empty for whatever opens nothing, without saying why
     */
    public Optional<NoticeSender> look(RawToken token) {
        return tokens.verify(token)
                .flatMap(addressee -> engine.storage()
                        .transact(unit ->
                                found(unit, addressee.tenant(), engine.now()).map(Unsubscribing::sender)));
    }

    /**
     * Puts the addressee on the company's suppression list.
     *
     * @param token the link's token
     * @return the company whose notices stop, also where they had stopped before; empty for whatever opens nothing
     */
    public Optional<NoticeSender> unsubscribe(RawToken token) {
        return tokens.verify(token)
                .flatMap(addressee -> engine.storage().transact(unit -> {
                    Instant now = engine.now();
                    Optional<CompanySettings> found = found(unit, addressee.tenant(), now);
                    found.ifPresent(settings -> stop(unit, addressee, settings, now));
                    return found.map(Unsubscribing::sender);
                }));
    }

    private void stop(UnitOfWork unit, Addressee addressee, CompanySettings settings, Instant now) {
        // Two requests of one mail program at once are told once: the first programme's ledger is the lock.
        settings.contracts().stream()
                .findFirst()
                .ifPresent(contract -> unit.credits().lock(addressee.tenant(), contract.number()));
        if (suppressing.unsubscribe(unit, addressee.tenant(), addressee.key(), now)) {
            engine.happened(
                    unit,
                    addressee.tenant(),
                    now,
                    EventType.NOTICES_UNSUBSCRIBED,
                    engine.ids().next(addressee.tenant(), now),
                    Map.of());
            settings.contracts().stream()
                    .findFirst()
                    .ifPresent(contract -> unit.tallies()
                            .add(addressee.tenant(), contract.tallies(Map.of(TallyKind.UNSUBSCRIBED, 1L), now)));
        }
    }

    static Optional<CompanySettings> found(UnitOfWork unit, TenantId company, Instant now) {
        return unit.tenants()
                .find(company)
                .filter(tenant -> tenant.kind() == TenantKind.COMPANY)
                .map(tenant -> CompanySettings.read(unit, tenant.id(), now))
                .filter(settings -> settings.company() != null);
    }

    static NoticeSender sender(CompanySettings settings) {
        CompanyProfile company = Objects.requireNonNull(settings.company());
        return new NoticeSender(company.legalName(), company.contactMail());
    }
}
