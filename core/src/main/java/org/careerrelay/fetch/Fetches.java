package org.careerrelay.fetch;

import java.util.List;
import org.careerrelay.engine.Engine;
import org.careerrelay.instruction.InstructionEffects;
import org.careerrelay.introduction.IntroductionEffects;
import org.careerrelay.introduction.ProposalEffects;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.exchange.Receipt;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.programme.ProgrammeKey;
import org.careerrelay.outbox.Collecting;
import org.careerrelay.outbox.OutboxHandler;
import org.careerrelay.referral.AcknowledgeEffects;
import org.careerrelay.referral.CorrectionEffects;
import org.careerrelay.referral.HandOverEffects;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.support.SupportEffects;
import org.careerrelay.support.SupportTotalsEffects;

/**
 * Hands messages to partners that come for them, with the same effects as delivering them: gates, records, states, events, tallies (decision 60). Thread-safe.
 */
public final class Fetches {

    private final Engine engine;
    private final Collecting collecting;

    /**
     * Serves partners that come.
     *
     * @param engine what it works with
     * @param collecting carries out effects on demand
     */
    public Fetches(Engine engine, Collecting collecting) {
        this.engine = engine;
        this.collecting = collecting;
    }

    /**
     * What companies of this installation have for an agency.
     *
     * @param agency key of the agency that is there
     * @param receipts its word on what it was given before
     * @param limit how many messages at most
     * @return the messages, of each company and kind the oldest first; those without a receipt are among them again the next time
     */
    public List<ExchangeMessage> byAgency(String agency, List<Receipt> receipts, int limit) {
        Offer offer = new Offer(receipts, limit);
        List<OutboxHandler> handlers = toAgency(offer);
        for (TenantId company : companies(agency)) {
            carryOut(company, agency, handlers, offer);
        }
        return offer.messages();
    }

    /**
     * What an agency of this installation has for a company.
     *
     * @param agency key of the agency whose installation this is
     * @param company key of the company that is there
     * @param receipts its word on what it was given before
     * @param limit how many messages at most
     * @return the messages, as above
     */
    public List<ExchangeMessage> byCompany(String agency, String company, List<Receipt> receipts, int limit) {
        Offer offer = new Offer(receipts, limit);
        engine.storage()
                .transact(unit -> unit.tenants().find(TenantKind.AGENCY, agency))
                .ifPresent(tenant -> carryOut(tenant.id(), company, toCompany(offer), offer));
        return offer.messages();
    }

    private void carryOut(TenantId tenant, String partner, List<OutboxHandler> handlers, Offer offer) {
        for (OutboxHandler handler : handlers) {
            for (OutboxKind kind : handler.kinds()) {
                if (offer.wanted() > 0) {
                    collecting.bringForward(tenant, kind, partner, offer.wanted(), handler);
                }
            }
        }
    }

    private List<OutboxHandler> toAgency(AgencyTransport offer) {
        return List.of(
                new HandOverEffects(engine, offer),
                new CorrectionEffects(engine, offer),
                InstructionEffects.toAgencies(engine, offer),
                IntroductionEffects.toPartners(engine, offer));
    }

    private List<OutboxHandler> toCompany(AgencyTransport offer) {
        return List.of(
                AcknowledgeEffects.toCompanies(engine, offer),
                InstructionEffects.toCompanies(engine, offer),
                new SupportEffects(engine, offer),
                SupportTotalsEffects.toCompanies(engine, offer),
                IntroductionEffects.toPartners(engine, offer),
                new ProposalEffects(engine, offer));
    }

    private List<TenantId> companies(String agency) {
        return engine.companies().stream()
                .map(Tenant::id)
                .filter(company -> hasProgramme(company, agency))
                .toList();
    }

    private boolean hasProgramme(TenantId company, String agency) {
        return engine.storage().transact(unit -> unit.settings().programmes(company)).stream()
                .map(ProgrammeKey::agency)
                .anyMatch(agency::equals);
    }
}
