package org.careerrelay.link;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.mail.MailReport;
import org.careerrelay.model.mail.MailReportCount;
import org.careerrelay.model.mail.MailReportResult;
import org.careerrelay.model.mail.MailReturn;
import org.careerrelay.model.mail.MailReturnKind;
import org.careerrelay.model.mail.ReturnedMail;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Takes reports about mails that came back (H19). A report counts by the signature of the mail it names and by nothing else; the same one again, or another
 * about the same, changes nothing, and in which order they come does not matter. Thread-safe.
 */
public final class MailReturns {

    private static final int BATCH = 1000;

    private final Engine engine;
    private final MailReferences references;
    private final UnsubscribeTokens unsubscribeTokens;
    private final Unsubscribing unsubscribing;

    /**
     * Takes reports.
     *
     * @param engine what it works with
     * @param references checks which mail a report is about
     * @param unsubscribeTokens checks whose unsubscribe links are in it
     */
    public MailReturns(Engine engine, MailReferences references, UnsubscribeTokens unsubscribeTokens) {
        this.engine = engine;
        this.references = references;
        this.unsubscribeTokens = unsubscribeTokens;
        this.unsubscribing = new Unsubscribing(engine, unsubscribeTokens);
    }

    /**
     * Takes reports about a company's mails, a thousand in a transaction.
     *
     * @param company key of the company
     * @param reports the reports
     * @return what became of each, in the same order
     */
    public List<MailReportResult> take(String company, List<MailReport> reports) {
        List<MailReportResult> results = new ArrayList<>(reports.size());
        for (int from = 0; from < reports.size(); from += BATCH) {
            List<MailClaim> claims = reports.subList(from, Math.min(reports.size(), from + BATCH)).stream()
                    .map(report -> MailClaim.of(report, references))
                    .toList();
            List<MailReportResult> taken = engine.storage()
                    .transact(unit -> unit.tenants()
                            .find(TenantKind.COMPANY, company)
                            .map(tenant -> take(unit, tenant.id(), claims))
                            .orElseGet(() ->
                                    claims.stream().map(MailClaim::withoutMail).toList()));
            unsubscribe(claims, taken);
            results.addAll(taken);
        }
        return results;
    }

    /**
     * Takes reports about any company's mails, a thousand of one company in a transaction.
     *
     * @param reports the reports
     * @return how many became what
     */
    public MailReportCount takeAll(List<MailReport> reports) {
        Map<TenantId, List<MailClaim>> byTenant = new LinkedHashMap<>();
        List<MailReportResult> results = new ArrayList<>(reports.size());
        for (MailReport report : reports) {
            MailClaim claim = MailClaim.of(report, references);
            OpaqueId rejection = claim.rejection();
            if (rejection == null) {
                results.add(claim.withoutMail());
            } else {
                byTenant.computeIfAbsent(rejection.tenant(), id -> new ArrayList<>())
                        .add(claim);
            }
        }
        byTenant.forEach((tenant, claims) -> {
            for (int from = 0; from < claims.size(); from += BATCH) {
                List<MailClaim> batch = claims.subList(from, Math.min(claims.size(), from + BATCH));
                List<MailReportResult> taken = engine.storage().transact(unit -> take(unit, tenant, batch));
                unsubscribe(batch, taken);
                results.addAll(taken);
            }
        });
        return MailClaim.count(results);
    }

    /**
     * A company's mails that came back.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param kind as what
     * @param after the rejection after which the page begins, or null for the first page
     * @param limit how many at most
     * @return ordered by the time of the rejections
     */
    public static List<ReturnedMail> page(
            UnitOfWork unit, Tenant tenant, MailReturnKind kind, @Nullable OpaqueId after, int limit) {
        List<MailReturn> page = unit.mailReturns().page(tenant.id(), kind, after, limit);
        Map<OpaqueId, String> applications = new HashMap<>();
        unit.rejections()
                .find(tenant.id(), page.stream().map(MailReturn::rejection).toList())
                .forEach(rejection -> applications.put(rejection.id(), rejection.companyApplication()));
        return page.stream()
                .filter(row -> applications.containsKey(row.rejection()))
                .map(row -> new ReturnedMail(
                        applications.getOrDefault(row.rejection(), ""), row.rejection(), row.code(), row.at()))
                .toList();
    }

    private List<MailReportResult> take(UnitOfWork unit, TenantId tenant, List<MailClaim> claims) {
        Instant now = engine.now();
        Map<OpaqueId, StoredRejection> rejections = new HashMap<>();
        unit.rejections()
                .find(tenant, claims.stream().flatMap(claim -> claim.of(tenant)).collect(Collectors.toSet()))
                .forEach(rejection -> rejections.put(rejection.id(), rejection));
        Map<MailClaim, MailReturn> said = new LinkedHashMap<>();
        for (MailClaim claim : claims) {
            claim.mailReturn(now)
                    .filter(row -> rejections.containsKey(row.rejection()))
                    .ifPresent(row -> said.putIfAbsent(claim, row));
        }
        List<MailReturn> inserted = unit.mailReturns().insert(tenant, List.copyOf(said.values()));
        follow(unit, tenant, inserted, now);
        Set<MailReturn> fresh = new HashSet<>(inserted);
        return claims.stream()
                .map(claim -> claim.result(rejections.get(claim.rejection()), fresh.remove(said.get(claim))))
                .toList();
    }

    /** Who complains of a notice wants no more of them. The link for that is signed as well; whose mail was not known has none. */
    private void unsubscribe(List<MailClaim> claims, List<MailReportResult> taken) {
        for (int i = 0; i < claims.size(); i++) {
            OpaqueId rejection = claims.get(i).rejection();
            boolean known =
                    taken.get(i) instanceof MailReportResult.Taken || taken.get(i) instanceof MailReportResult.Repeated;
            if (known && rejection != null) {
                claims.get(i).unsubscribing().stream()
                        .filter(token -> unsubscribeTokens
                                .verify(token)
                                .filter(addressee -> addressee.tenant().equals(rejection.tenant()))
                                .isPresent())
                        .forEach(unsubscribing::unsubscribe);
            }
        }
    }

    private void follow(UnitOfWork unit, TenantId tenant, List<MailReturn> inserted, Instant now) {
        if (inserted.isEmpty()) {
            return;
        }
        CompanySettings settings = CompanySettings.read(unit, tenant, now);
        Map<OpaqueId, CompanySettings.Contract> contracts = new HashMap<>();
        for (Referral referral : unit.referrals()
                .find(tenant, inserted.stream().map(MailReturn::rejection).toList())) {
            settings.ofNumber(referral.programme())
                    .filter(contract -> !referral.isApart())
                    .ifPresent(contract -> contracts.put(referral.id(), contract));
        }
        List<RelayEvent> events = new ArrayList<>();
        List<Tally> tallies = new ArrayList<>();
        for (MailReturn row : inserted) {
            boolean bounced = row.kind() == MailReturnKind.BOUNCED;
            EventType type = bounced ? EventType.MAIL_BOUNCED : EventType.MAIL_COMPLAINED;
            Map<String, String> details = new HashMap<>(Map.of("code", row.code()));
            CompanySettings.Contract contract = contracts.get(row.rejection());
            if (contract != null) {
                details.put("agency", contract.programme().agency());
                tallies.add(new Tally(
                        contract.number(), contract.day(now), bounced ? TallyKind.BOUNCED : TallyKind.COMPLAINED, 1));
            }
            events.add(engine.event(tenant, now, type, row.rejection(), details));
        }
        unit.events().append(tenant, events);
        unit.tallies().add(tenant, tallies);
    }
}
