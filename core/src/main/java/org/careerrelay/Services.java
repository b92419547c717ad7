package org.careerrelay;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.careerrelay.audit.Audit;
import org.careerrelay.audit.AuditLog;
import org.careerrelay.candidate.MyData;
import org.careerrelay.candidate.MyRequests;
import org.careerrelay.circulation.Recognising;
import org.careerrelay.community.MembershipUpkeep;
import org.careerrelay.companylink.CompanyLinkEntry;
import org.careerrelay.consent.Candidates;
import org.careerrelay.consent.CodeMails;
import org.careerrelay.consent.ConsentUpkeep;
import org.careerrelay.consent.FreshLinks;
import org.careerrelay.consent.Notices;
import org.careerrelay.consent.ProofCodes;
import org.careerrelay.credit.Corrections;
import org.careerrelay.credit.Credits;
import org.careerrelay.credit.Expiry;
import org.careerrelay.credit.Explanations;
import org.careerrelay.credit.PoolContributions;
import org.careerrelay.credit.PoolEffects;
import org.careerrelay.engine.Engine;
import org.careerrelay.engine.Ids;
import org.careerrelay.engine.Inputs;
import org.careerrelay.engine.Traces;
import org.careerrelay.erasure.Erasing;
import org.careerrelay.erasure.Erasures;
import org.careerrelay.erasure.Pursuit;
import org.careerrelay.erasure.Stragglers;
import org.careerrelay.event.Archiving;
import org.careerrelay.event.ListenerFeed;
import org.careerrelay.event.Sequencer;
import org.careerrelay.fetch.FetchedEffects;
import org.careerrelay.fetch.Fetches;
import org.careerrelay.health.Health;
import org.careerrelay.incident.Incidents;
import org.careerrelay.instruction.Instructed;
import org.careerrelay.instruction.Instructing;
import org.careerrelay.instruction.InstructionEffects;
import org.careerrelay.instruction.UnansweredInstructions;
import org.careerrelay.introduction.AgencyIntroductions;
import org.careerrelay.introduction.Deadlines;
import org.careerrelay.introduction.IntroductionEffects;
import org.careerrelay.introduction.Introductions;
import org.careerrelay.introduction.ProposalEffects;
import org.careerrelay.introduction.Proposals;
import org.careerrelay.introduction.Requests;
import org.careerrelay.kpi.CompanyReports;
import org.careerrelay.kpi.FigureSnapshots;
import org.careerrelay.kpi.Groups;
import org.careerrelay.kpi.Insights;
import org.careerrelay.kpi.Kpis;
import org.careerrelay.kpi.MonthSumming;
import org.careerrelay.link.HostLetters;
import org.careerrelay.link.Leaving;
import org.careerrelay.link.LinkTokens;
import org.careerrelay.link.Links;
import org.careerrelay.link.MailEffects;
import org.careerrelay.link.MailReferences;
import org.careerrelay.link.MailReturns;
import org.careerrelay.link.Rejections;
import org.careerrelay.link.Revocations;
import org.careerrelay.link.UnsubscribeTokens;
import org.careerrelay.link.Unsubscribing;
import org.careerrelay.link.WriteBackEffects;
import org.careerrelay.metrics.MeteredStorage;
import org.careerrelay.model.retention.JurisdictionProfile;
import org.careerrelay.outbox.Dispatcher;
import org.careerrelay.outbox.OutboxHandler;
import org.careerrelay.pickup.HandingOut;
import org.careerrelay.pickup.PickupMails;
import org.careerrelay.pickup.Pickups;
import org.careerrelay.pickup.WaitingEffects;
import org.careerrelay.qualification.Holds;
import org.careerrelay.qualification.Qualifying;
import org.careerrelay.qualification.Regrouping;
import org.careerrelay.receipt.ReceiptEffects;
import org.careerrelay.receipt.Receipts;
import org.careerrelay.referral.AcknowledgeEffects;
import org.careerrelay.referral.Acknowledgements;
import org.careerrelay.referral.Attributions;
import org.careerrelay.referral.CorrectionEffects;
import org.careerrelay.referral.HandOverEffects;
import org.careerrelay.referral.Inbox;
import org.careerrelay.referral.SelfEntries;
import org.careerrelay.referral.Silences;
import org.careerrelay.retention.RetentionRuns;
import org.careerrelay.rights.ErasedAtAgency;
import org.careerrelay.rights.ErasingEverywhere;
import org.careerrelay.rights.PersonRequests;
import org.careerrelay.rights.RequestUpkeep;
import org.careerrelay.settlement.FeeWaivers;
import org.careerrelay.settlement.Settlements;
import org.careerrelay.signature.Signer;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.spi.ats.AtsWriteBack;
import org.careerrelay.spi.audit.AccessPolicy;
import org.careerrelay.spi.erasure.PersonalDataHolder;
import org.careerrelay.spi.introduction.CreditScope;
import org.careerrelay.spi.keys.Keys;
import org.careerrelay.spi.listener.RelayListener;
import org.careerrelay.spi.mail.MailComposer;
import org.careerrelay.spi.mail.MailTransport;
import org.careerrelay.spi.metrics.Metrics;
import org.careerrelay.spi.phone.PhoneNumbers;
import org.careerrelay.spi.qualification.EligibilityCheck;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.support.SupportEffects;
import org.careerrelay.support.SupportTotalling;
import org.careerrelay.support.SupportTotalsEffects;
import org.careerrelay.survey.Surveys;
import org.careerrelay.vault.LegalRecords;
import org.careerrelay.vault.PersonIndex;
import org.careerrelay.vault.Vault;
import org.jspecify.annotations.Nullable;

/** The capabilities, wired together. */
record Services(
        Engine engine,
        LinkTokens tokens,
        PhoneNumbers phones,
        Recognising recognising,
        Rejections rejections,
        @Nullable HostLetters hostLetters,
        @Nullable Links links,
        Revocations revocations,
        Notices notices,
        Receipts receipts,
        Candidates candidates,
        MyData myData,
        Acknowledgements acknowledgements,
        Inbox inbox,
        SelfEntries selfEntries,
        Instructing instructing,
        Instructed instructed,
        Attributions attributions,
        Qualifying qualifying,
        Credits credits,
        Corrections corrections,
        Explanations explanations,
        CreditScope scope,
        Requests requests,
        Introductions introductions,
        Proposals proposals,
        Deadlines deadlines,
        AgencyIntroductions agencyIntroductions,
        Keys keys,
        Signer signer,
        FeeWaivers feeWaivers,
        Settlements settlements,
        Kpis kpis,
        Erasing erasing,
        Erasures erasures,
        Archiving archiving,
        Audit audit,
        Dispatcher dispatcher,
        Health health,
        Work work) {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);

    /** Of each kind of rows and tenant in an hour: other work of the pass waits no longer than these take. */
    private static final int RETENTION_BATCHES = 20;

    static Services of(
            Storage storage,
            Keys keys,
            @Nullable MailTransport mail,
            @Nullable MailComposer composer,
            @Nullable AgencyTransport agency,
            @Nullable AtsWriteBack writeBack,
            @Nullable URI links,
            InstantSource clock,
            RandomGenerator random,
            Duration lease,
            Traces traces,
            List<RelayListener> listeners,
            List<EligibilityCheck> checks,
            CreditScope scope,
            JurisdictionProfile jurisdiction,
            AccessPolicy access,
            List<PersonalDataHolder> holders,
            Notices notices,
            PhoneNumbers phones,
            Metrics metrics) {
        LinkTokens tokens = new LinkTokens(keys);
        MailReferences references = new MailReferences(keys);
        Engine engine = new Engine(
                metrics == Metrics.NONE ? storage : new MeteredStorage(storage, metrics, clock),
                clock,
                new Ids(random),
                new Vault(keys, random),
                new LegalRecords(keys, random),
                new PersonIndex(keys),
                new Inputs(),
                traces,
                jurisdiction);
        List<OutboxHandler> handlers = new ArrayList<>();
        Links personal = links == null ? null : new Links(links, tokens, new UnsubscribeTokens(keys, engine.index()));
        Receipts receipts = new Receipts(engine, personal, mail != null);
        if (mail != null && personal != null) {
            handlers.add(new MailEffects(engine, mail, personal, references));
            handlers.add(new ReceiptEffects(engine, mail, receipts));
            handlers.add(new CodeMails(engine, mail, personal, new ProofCodes(keys)));
        }
        if (agency != null) {
            handlers.add(new FetchedEffects(
                    agency, new WaitingEffects(engine, agency, new HandOverEffects(engine, agency))));
            handlers.add(new FetchedEffects(agency, AcknowledgeEffects.toCompanies(engine, agency)));
            handlers.add(new FetchedEffects(agency, IntroductionEffects.toPartners(engine, agency)));
            handlers.add(new FetchedEffects(agency, new ProposalEffects(engine, agency)));
            handlers.add(new FetchedEffects(
                    agency, new WaitingEffects(engine, agency, new CorrectionEffects(engine, agency))));
            handlers.add(new FetchedEffects(
                    agency, new WaitingEffects(engine, agency, InstructionEffects.toAgencies(engine, agency))));
            handlers.add(new FetchedEffects(agency, InstructionEffects.toCompanies(engine, agency)));
            handlers.add(new FetchedEffects(agency, new SupportEffects(engine, agency)));
            handlers.add(new FetchedEffects(agency, SupportTotalsEffects.toCompanies(engine, agency)));
        }
        if (writeBack != null) {
            handlers.add(new WriteBackEffects(engine, writeBack));
        }
        if (agency != null && mail != null) {
            handlers.add(new PickupMails(engine, mail, agency, keys));
        }
        handlers.add(new PoolEffects(engine));
        Sequencer sequencer = new Sequencer(engine);
        Dispatcher dispatcher = new Dispatcher(engine, handlers, lease, random);
        Qualifying qualifying = new Qualifying(engine, checks);
        Erasing erasing = new Erasing(engine, holders);
        Audit audit = new Audit(engine, access);
        RetentionRuns retention = new RetentionRuns(engine, new AuditLog(engine, audit));
        Upkeep cleaning = new Upkeep().every(HOUR, () -> retention.runAll(RETENTION_BATCHES));
        Upkeep upkeep = new Upkeep()
                .every(MINUTE, new Revocations(engine)::expireAll)
                .every(MINUTE, new Expiry(engine)::run)
                .every(MINUTE, new ConsentUpkeep(engine)::run)
                .every(MINUTE, new MembershipUpkeep(engine)::run)
                .every(MINUTE, new Holds(engine, qualifying)::run)
                .every(MINUTE, new Deadlines(engine)::run)
                .every(MINUTE, new Pursuit(engine, holders)::run)
                .every(HOUR, new Stragglers(engine, erasing)::run)
                .every(HOUR, new Expiry(engine)::tell)
                .every(HOUR, new PoolContributions(engine)::run)
                .every(HOUR, new Silences(engine)::run)
                .every(MINUTE, new Groups(engine)::run)
                .every(HOUR, new MonthSumming(engine)::run)
                .every(HOUR, figureSnapshots(engine, new Kpis(engine, qualifying))::run)
                .every(HOUR, new UnansweredInstructions(engine)::run)
                .every(HOUR, new SupportTotalling(engine)::run)
                .every(HOUR, new RequestUpkeep(engine)::run);
        Work work =
                new Work(engine, upkeep, dispatcher, sequencer, new ListenerFeed(engine, listeners), cleaning, metrics);
        return on(
                engine,
                receipts,
                qualifying,
                Acknowledgements.own(engine, qualifying),
                erasing,
                scope,
                keys,
                new Signer(keys),
                notices,
                tokens,
                phones,
                composer == null || personal == null ? null : new HostLetters(composer, personal, references),
                personal,
                new Archiving(engine, listeners),
                audit,
                dispatcher,
                new Health(engine, keys),
                work);
    }

    /** Figures of periods that are over, on this storage. */
    FigureSnapshots figureSnapshots() {
        return figureSnapshots(engine, kpis);
    }

    private static FigureSnapshots figureSnapshots(Engine engine, Kpis kpis) {
        return new FigureSnapshots(
                engine, new Insights(engine, new CompanyReports(engine, kpis, new Credits(engine)), kpis));
    }

    /** Who comes by a company's link, on this storage. */
    CompanyLinkEntry companyLinkEntry() {
        return new CompanyLinkEntry(engine, tokens, new ProofCodes(keys), receipts.mailed());
    }

    /** Links once more, on this storage. */
    FreshLinks freshLinks() {
        return new FreshLinks(engine, tokens, receipts.mailed());
    }

    /** What applicants think, on this storage. */
    Surveys surveys() {
        return new Surveys(engine, tokens);
    }

    /** Help with incidents on this storage. */
    Incidents incidents() {
        return new Incidents(engine, revocations);
    }

    /** Partners that come for their messages. */
    Fetches fetches() {
        return new Fetches(engine, dispatcher.collecting());
    }

    /** Agencies that come for what waits. */
    Pickups pickups() {
        return new Pickups(engine, keys, new HandingOut(engine, dispatcher.collecting()));
    }

    /** Who wants no more notices, on this storage. */
    Unsubscribing unsubscribing() {
        return new Unsubscribing(engine, new UnsubscribeTokens(keys, engine.index()));
    }

    /** Who leaves the community, on this storage. */
    Leaving leaving() {
        return new Leaving(engine, tokens);
    }

    /** Mails that came back, on this storage. */
    MailReturns mailReturns() {
        return new MailReturns(engine, new MailReferences(keys), new UnsubscribeTokens(keys, engine.index()));
    }

    /** Requests of people with links, on this storage. */
    MyRequests myRequests() {
        return new MyRequests(engine, candidates, personRequests());
    }

    /** Requests of people on this storage. */
    PersonRequests personRequests() {
        return new PersonRequests(engine, erasing);
    }

    /** Erasing people here and at agencies, on this storage. */
    ErasingEverywhere erasingEverywhere() {
        return new ErasingEverywhere(engine, erasing);
    }

    /** What companies have erased at agencies, on this storage. */
    ErasedAtAgency erasedAtAgency() {
        return new ErasedAtAgency(engine, erasing);
    }

    /** The audit log of this storage. */
    AuditLog auditLog() {
        return new AuditLog(engine, audit);
    }

    /** The commands on another storage; what runs beside them stays with the engine's own. */
    Services joining(Storage storage) {
        Engine joined = engine.on(storage);
        Qualifying there = qualifying.on(joined);
        return on(
                joined,
                receipts.on(joined),
                there,
                Acknowledgements.joined(joined, there),
                erasing.on(joined),
                scope,
                keys,
                signer,
                notices,
                tokens,
                phones,
                hostLetters,
                links,
                archiving,
                audit.on(joined),
                dispatcher,
                health,
                work);
    }

    private static Services on(
            Engine engine,
            Receipts receipts,
            Qualifying qualifying,
            Acknowledgements acknowledgements,
            Erasing erasing,
            CreditScope scope,
            Keys keys,
            Signer signer,
            Notices notices,
            LinkTokens tokens,
            PhoneNumbers phones,
            @Nullable HostLetters hostLetters,
            @Nullable Links links,
            Archiving archiving,
            Audit audit,
            Dispatcher dispatcher,
            Health health,
            Work work) {
        Recognising recognising = new Recognising(engine, new Regrouping(engine, qualifying), phones);
        Inbox inbox = new Inbox(engine);
        Candidates candidates = new Candidates(engine, tokens, notices, receipts, new ProofCodes(keys));
        return new Services(
                engine,
                tokens,
                phones,
                recognising,
                new Rejections(engine, recognising),
                hostLetters,
                links,
                new Revocations(engine),
                notices,
                receipts,
                candidates,
                new MyData(engine, candidates, receipts),
                acknowledgements,
                inbox,
                new SelfEntries(engine, inbox),
                new Instructing(engine),
                new Instructed(engine),
                new Attributions(engine, inbox),
                qualifying,
                new Credits(engine),
                new Corrections(engine),
                new Explanations(engine),
                scope,
                new Requests(engine, scope),
                new Introductions(engine),
                new Proposals(engine),
                new Deadlines(engine),
                new AgencyIntroductions(engine),
                keys,
                signer,
                new FeeWaivers(engine, signer),
                new Settlements(engine, signer),
                new Kpis(engine, qualifying),
                erasing,
                new Erasures(engine, erasing),
                archiving,
                audit,
                dispatcher,
                health,
                work);
    }
}
