package org.careerrelay;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.careerrelay.consent.NoticeRules;
import org.careerrelay.consent.Notices;
import org.careerrelay.engine.Inputs;
import org.careerrelay.engine.Traces;
import org.careerrelay.erasure.HolderNames;
import org.careerrelay.link.Links;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Violation;
import org.careerrelay.model.qualification.Finding;
import org.careerrelay.model.retention.JurisdictionProfile;
import org.careerrelay.retention.ProfileRules;
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
import org.careerrelay.spi.notice.NoticeTexts;
import org.careerrelay.spi.phone.PhoneNumbers;
import org.careerrelay.spi.qualification.EligibilityCheck;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.text.Violations;
import org.jspecify.annotations.Nullable;

/** Puts an engine together. Providers are given explicitly; what belongs to a company or a programme is a stored setting, not an option. */
public final class CareerRelayBuilder {

    private @Nullable Storage storage;
    private @Nullable Keys keys;
    private @Nullable MailTransport mail;
    private @Nullable MailComposer composer;
    private @Nullable AgencyTransport agency;
    private @Nullable AtsWriteBack writeBack;
    private @Nullable URI links;
    private InstantSource clock = Clock.systemUTC();
    private RandomGenerator random = new SecureRandom();
    private Duration lease = Duration.ofMinutes(5);
    private JurisdictionProfile jurisdiction = JurisdictionProfile.JAPAN_2026_1;
    private CreditScope scope = CreditScope.UNLIMITED;
    private Metrics metrics = Metrics.NONE;
    private PhoneNumbers phones = written -> Optional.empty();
    private AccessPolicy access = AccessPolicy.PRIVACY_OFFICERS;
    private Supplier<Optional<String>> traceparent = Optional::empty;
    private @Nullable ScheduledExecutorService executor;
    private final List<EligibilityCheck> checks = new ArrayList<>();
    private final List<PersonalDataHolder> holders = new ArrayList<>();
    private final List<NoticeTexts> notices = new ArrayList<>();
    private final List<RelayListener> listeners = new ArrayList<>();

    CareerRelayBuilder() {}

    /**
     * Where state is kept; needed.
     *
     * @param value the storage
     * @return this builder
     */
    public CareerRelayBuilder storage(Storage value) {
        this.storage = value;
        return this;
    }

    /**
     * Where keys come from; needed.
     *
     * @param value the provider
     * @return this builder
     */
    public CareerRelayBuilder keys(Keys value) {
        this.keys = value;
        return this;
    }

    /**
     * How rejection mails leave; without it they wait in the outbox.
     *
     * @param value the transport
     * @return this builder
     */
    public CareerRelayBuilder mail(MailTransport value) {
        this.mail = value;
        return this;
    }

    /**
     * How the letters are composed that the host sends itself; needed for {@link CompanyDesk#rejectAndCompose} alone (H05).
     *
     * @param value the composer, such as {@code LetterComposer::compose} of {@code org.careerrelay.mail}
     * @return this builder
     */
    public CareerRelayBuilder composer(MailComposer value) {
        this.composer = value;
        return this;
    }

    /**
     * How messages to the other side leave: to agencies, or on an agency's installation to companies; without it they wait in the outbox.
     *
     * @param value the transport
     * @return this builder
     */
    public CareerRelayBuilder agency(AgencyTransport value) {
        this.agency = value;
        return this;
    }

    /**
     * How applicant tracking systems are told which mails went with a link, of companies that want it ({@link IntakeDesk#writeBack}); without it that waits in the outbox (H08).
     *
     * @param value carries the messages
     * @return this builder
     */
    public CareerRelayBuilder writeBack(AtsWriteBack value) {
        this.writeBack = value;
        return this;
    }

    /**
     * Where the candidate pages are reached; needed to send or compose mails with links.
     *
     * @param value an https address of at most 34 characters with its last slash (http on a loopback address only)
     * @return this builder
     */
    public CareerRelayBuilder linksAt(URI value) {
        this.links = value;
        return this;
    }

    /**
     * The time; the system's clock unless given.
     *
     * @param value the source
     * @return this builder
     */
    public CareerRelayBuilder clock(InstantSource value) {
        this.clock = value;
        return this;
    }

    /**
     * Reads telephone numbers, by which people who come back are recognised; without it numbers are not compared. {@code LibPhoneNumbers} of
     * {@code career-relay-phone} is one.
     *
     * @param value reads numbers
     * @return this builder
     */
    public CareerRelayBuilder phones(PhoneNumbers value) {
        this.phones = value;
        return this;
    }

    /**
     * The randomness of ids, keys and nonces; {@link SecureRandom} unless given. A predictable source is for tests only.
     *
     * @param value a cryptographically strong, thread-safe source
     * @return this builder
     */
    public CareerRelayBuilder random(RandomGenerator value) {
        this.random = value;
        return this;
    }

    /**
     * How long a batch of the outbox is claimed; five minutes unless given. Sending goes on for half of it, in slices of
     * 20 letters or 50 messages; it must be longer than twice what such a slice takes, or mails may come twice.
     *
     * @param value the time
     * @return this builder
     */
    public CareerRelayBuilder lease(Duration value) {
        this.lease = value;
        return this;
    }

    /**
     * In which trace a message arises: asked on the caller's thread, kept in the outbox, and sent along with messages to agencies and companies.
     * None unless given.
     *
     * @param value gives the {@code traceparent} of the current thread (W3C Trace Context, version 00); what is malformed is passed over
     * @return this builder
     */
    public CareerRelayBuilder traceparent(Supplier<Optional<String>> value) {
        this.traceparent = value;
        return this;
    }

    /**
     * What credits may be used for; any job unless given (Q20).
     *
     * @param value the predicate on a company, an agency and a job order
     * @return this builder
     */
    public CareerRelayBuilder creditScope(CreditScope value) {
        this.scope = value;
        return this;
    }

    /**
     * Which country's rules hold for tenants that have said no others: retention, due dates, age. {@link JurisdictionProfile#JAPAN_2026_1} unless
     * given. {@link #build()} refuses one that does not hold on the day.
     *
     * @param value the profile
     * @return this builder
     */
    public CareerRelayBuilder jurisdiction(JurisdictionProfile value) {
        this.jurisdiction = value;
        return this;
    }

    /**
     * Who may do or read what is about people (B17); {@link AccessPolicy#PRIVACY_OFFICERS} unless given. Every access is written down, and what is about
     * one person needs a reason, whatever the policy says.
     *
     * @param value the policy
     * @return this builder
     */
    public CareerRelayBuilder access(AccessPolicy value) {
        this.access = value;
        return this;
    }

    /**
     * Has the outbox carried out in the background. Without it the host calls {@link OperatorDesk#dispatch()} itself.
     *
     * @param value the host's executor; it is not shut down by the engine
     * @return this builder
     */
    public CareerRelayBuilder dispatchOn(ScheduledExecutorService value) {
        this.executor = value;
        return this;
    }

    /**
     * Adds a condition before a person counts; the built-in ones stay (A28, A36).
     *
     * @param value the condition, of a name that no other has
     * @return this builder
     */
    public CareerRelayBuilder eligibility(EligibilityCheck value) {
        this.checks.add(value);
        return this;
    }

    /**
     * Adds the words of the notice in another language, or in place of the library's Japanese or English.
     *
     * @param value the texts; the first of a language holds
     * @return this builder
     */
    public CareerRelayBuilder notice(NoticeTexts value) {
        this.notices.add(value);
        return this;
    }

    /**
     * Adds a store of the host's own that holds something of people: it is asked to erase whom the engine erases, and an erasure is done once it has
     * (B12).
     *
     * @param value the store, of a name that no other has
     * @return this builder
     */
    public CareerRelayBuilder holder(PersonalDataHolder value) {
        this.holders.add(value);
        return this;
    }

    /**
     * Adds a listener of the event log.
     *
     * @param value the listener, of a name that no other has
     * @return this builder
     */
    public CareerRelayBuilder listener(RelayListener value) {
        this.listeners.add(value);
        return this;
    }

    /**
     * Hears what the engine counts and times of its own work (D29); nobody unless given. {@link org.careerrelay.metrics.MetricRegister} keeps it in memory;
     * {@code career-relay-micrometer} passes it to Micrometer.
     *
     * @param value hears it
     * @return this builder
     */
    public CareerRelayBuilder metrics(Metrics value) {
        this.metrics = value;
        return this;
    }

    /**
     * Builds the engine. Nothing is written, and no connection is opened.
     *
     * @return the engine
     * @throws InvalidInputException when something needed is missing or cannot be used, with all that is
     */
    public CareerRelay build() {
        List<Violation> violations = new ArrayList<>();
        if (storage == null) {
            violations.add(Violations.of("storage", "builder.needed"));
        }
        if (keys == null) {
            violations.add(Violations.of("keys", "builder.needed"));
        }
        if ((mail != null || composer != null) && links == null) {
            violations.add(Violations.of("linksAt", "builder.needed"));
        }
        if (links != null && !Links.usable(links)) {
            violations.add(Violations.of("linksAt", "links.unusable"));
        }
        if (lease.isNegative() || lease.isZero()) {
            violations.add(Violations.of("lease", "lease.too-short"));
        }
        if (listeners.stream().map(RelayListener::name).distinct().count() < listeners.size()) {
            violations.add(Violations.of("listener", "listener.twice"));
        }
        if (checks.stream().anyMatch(check -> !check.reason().matches(Finding.REASON))) {
            violations.add(Violations.of("eligibility", "eligibility.reason"));
        }
        if (checks.stream().map(EligibilityCheck::reason).distinct().count() < checks.size()) {
            violations.add(Violations.of("eligibility", "eligibility.twice"));
        }
        if (holders.stream().anyMatch(holder -> !HolderNames.usable(holder.name()))) {
            violations.add(Violations.of("holder", "holder.name"));
        }
        if (holders.stream().map(PersonalDataHolder::name).distinct().count() < holders.size()) {
            violations.add(Violations.of("holder", "holder.twice"));
        }
        violations.addAll(ProfileRules.violations(new Inputs(), jurisdiction, clock.instant(), "jurisdiction"));
        notices.forEach(texts -> violations.addAll(NoticeRules.check(texts)));
        if (storage == null || keys == null || !violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
        Services services = Services.of(
                storage,
                keys,
                mail,
                composer,
                agency,
                writeBack,
                links,
                clock,
                random,
                lease,
                new Traces(traceparent),
                List.copyOf(listeners),
                List.copyOf(checks),
                scope,
                jurisdiction,
                access,
                List.copyOf(holders),
                new Notices(notices),
                phones,
                metrics);
        return new CareerRelay(services, BackgroundDispatch.on(executor, services.work()));
    }
}
