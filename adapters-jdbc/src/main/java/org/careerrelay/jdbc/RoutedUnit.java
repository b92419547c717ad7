package org.careerrelay.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.identity.IdentityHash;
import org.careerrelay.spi.storage.AlikePeople;
import org.careerrelay.spi.storage.AnswerBasis;
import org.careerrelay.spi.storage.ArrivalBasis;
import org.careerrelay.spi.storage.AuditStore;
import org.careerrelay.spi.storage.CommandStore;
import org.careerrelay.spi.storage.CommunityStore;
import org.careerrelay.spi.storage.ConsentProofStore;
import org.careerrelay.spi.storage.ConsentStore;
import org.careerrelay.spi.storage.CreditStore;
import org.careerrelay.spi.storage.ErasureStore;
import org.careerrelay.spi.storage.EventStore;
import org.careerrelay.spi.storage.ExitCaseStore;
import org.careerrelay.spi.storage.ExportStore;
import org.careerrelay.spi.storage.FigureSnapshotStore;
import org.careerrelay.spi.storage.IdentityStore;
import org.careerrelay.spi.storage.InboxStore;
import org.careerrelay.spi.storage.InstructionStore;
import org.careerrelay.spi.storage.IntakeSourceStore;
import org.careerrelay.spi.storage.IntroductionStore;
import org.careerrelay.spi.storage.KeyUseStore;
import org.careerrelay.spi.storage.LifecycleStore;
import org.careerrelay.spi.storage.MailReturnStore;
import org.careerrelay.spi.storage.NoticeStore;
import org.careerrelay.spi.storage.OutboxStore;
import org.careerrelay.spi.storage.PersonStore;
import org.careerrelay.spi.storage.PickupStore;
import org.careerrelay.spi.storage.ProvisionStore;
import org.careerrelay.spi.storage.QualificationStore;
import org.careerrelay.spi.storage.ReconnectionStore;
import org.careerrelay.spi.storage.ReferralStore;
import org.careerrelay.spi.storage.RejectionStore;
import org.careerrelay.spi.storage.RetentionStore;
import org.careerrelay.spi.storage.RightsStore;
import org.careerrelay.spi.storage.SettingStore;
import org.careerrelay.spi.storage.StatementStore;
import org.careerrelay.spi.storage.StepUpStore;
import org.careerrelay.spi.storage.StorageException;
import org.careerrelay.spi.storage.SupportStore;
import org.careerrelay.spi.storage.SuppressionStore;
import org.careerrelay.spi.storage.TallyStore;
import org.careerrelay.spi.storage.TenantStore;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.spi.storage.VaultStore;
import org.jspecify.annotations.Nullable;

/**
 * The stores of a routed storage: before its route is known, calls about all tenants walk the routes, sums of several tenants are asked of
 * theirs, and the first call about one tenant ends the work; afterwards every call goes to the one transaction, but for those about tenants who live elsewhere.
 */
final class RoutedUnit implements UnitOfWork {

    private final RoutedStorage storage;
    private final @Nullable UnitOfWork unit;
    private final int route;
    private @Nullable RouteNeeded needed;
    private boolean ended;

    private RoutedUnit(RoutedStorage storage, @Nullable UnitOfWork unit, int route) {
        this.storage = storage;
        this.unit = unit;
        this.route = route;
    }

    static RoutedUnit walking(RoutedStorage storage) {
        return new RoutedUnit(storage, null, 0);
    }

    static RoutedUnit bound(RoutedStorage storage, UnitOfWork unit, int route) {
        return new RoutedUnit(storage, unit, route);
    }

    /** The route that was asked for, even if the work went on. */
    @Nullable
    RouteNeeded needed() {
        return needed;
    }

    /** Refuses every call from now on. */
    void end() {
        ended = true;
    }

    @Override
    public TenantStore tenants() {
        return routed(TenantStore.class, UnitOfWork::tenants);
    }

    @Override
    public SettingStore settings() {
        return routed(SettingStore.class, UnitOfWork::settings);
    }

    @Override
    public CommandStore commands() {
        return routed(CommandStore.class, UnitOfWork::commands);
    }

    @Override
    public PersonStore people() {
        return routed(PersonStore.class, UnitOfWork::people);
    }

    @Override
    public VaultStore vault() {
        return routed(VaultStore.class, UnitOfWork::vault);
    }

    @Override
    public RejectionStore rejections() {
        return routed(RejectionStore.class, UnitOfWork::rejections);
    }

    @Override
    public ReferralStore referrals() {
        return routed(ReferralStore.class, UnitOfWork::referrals);
    }

    @Override
    public ConsentStore consents() {
        return routed(ConsentStore.class, UnitOfWork::consents);
    }

    @Override
    public ConsentProofStore consentProofs() {
        return routed(ConsentProofStore.class, UnitOfWork::consentProofs);
    }

    @Override
    public ProvisionStore provisions() {
        return routed(ProvisionStore.class, UnitOfWork::provisions);
    }

    @Override
    public NoticeStore notices() {
        return routed(NoticeStore.class, UnitOfWork::notices);
    }

    @Override
    public CreditStore credits() {
        return routed(CreditStore.class, UnitOfWork::credits);
    }

    @Override
    public QualificationStore qualifications() {
        return routed(QualificationStore.class, UnitOfWork::qualifications);
    }

    @Override
    public IntroductionStore introductions() {
        return routed(IntroductionStore.class, UnitOfWork::introductions);
    }

    @Override
    public InboxStore inbox() {
        return routed(InboxStore.class, UnitOfWork::inbox);
    }

    @Override
    public RightsStore rights() {
        return routed(RightsStore.class, UnitOfWork::rights);
    }

    @Override
    public InstructionStore instructions() {
        return routed(InstructionStore.class, UnitOfWork::instructions);
    }

    @Override
    public StatementStore statements() {
        return routed(StatementStore.class, UnitOfWork::statements);
    }

    @Override
    public ErasureStore erasures() {
        return routed(ErasureStore.class, UnitOfWork::erasures);
    }

    @Override
    public FigureSnapshotStore figureSnapshots() {
        return routed(FigureSnapshotStore.class, UnitOfWork::figureSnapshots);
    }

    @Override
    public MailReturnStore mailReturns() {
        return routed(MailReturnStore.class, UnitOfWork::mailReturns);
    }

    @Override
    public IntakeSourceStore intakeSources() {
        return routed(IntakeSourceStore.class, UnitOfWork::intakeSources);
    }

    @Override
    public PickupStore pickups() {
        return routed(PickupStore.class, UnitOfWork::pickups);
    }

    @Override
    public SuppressionStore suppressions() {
        return routed(SuppressionStore.class, UnitOfWork::suppressions);
    }

    @Override
    public CommunityStore community() {
        return routed(CommunityStore.class, UnitOfWork::community);
    }

    @Override
    public LifecycleStore lifecycle() {
        return routed(LifecycleStore.class, UnitOfWork::lifecycle);
    }

    @Override
    public ReconnectionStore reconnections() {
        return routed(ReconnectionStore.class, UnitOfWork::reconnections);
    }

    @Override
    public SupportStore support() {
        return routed(SupportStore.class, UnitOfWork::support);
    }

    @Override
    public StepUpStore stepUps() {
        return routed(StepUpStore.class, UnitOfWork::stepUps);
    }

    @Override
    public ExitCaseStore exitCases() {
        return routed(ExitCaseStore.class, UnitOfWork::exitCases);
    }

    @Override
    public IdentityStore identities() {
        return routed(IdentityStore.class, UnitOfWork::identities);
    }

    @Override
    public EventStore events() {
        return routed(EventStore.class, UnitOfWork::events);
    }

    @Override
    public RetentionStore retention() {
        return routed(RetentionStore.class, UnitOfWork::retention);
    }

    @Override
    public ExportStore exports() {
        return routed(ExportStore.class, UnitOfWork::exports);
    }

    @Override
    public KeyUseStore keyUses() {
        return routed(KeyUseStore.class, UnitOfWork::keyUses);
    }

    @Override
    public AuditStore audit() {
        return routed(AuditStore.class, UnitOfWork::audit);
    }

    @Override
    public OutboxStore outbox() {
        return routed(OutboxStore.class, UnitOfWork::outbox);
    }

    @Override
    public TallyStore tallies() {
        return routed(TallyStore.class, UnitOfWork::tallies);
    }

    @Override
    public Optional<AnswerBasis> lockForAnswers(
            TenantId tenant, String agency, Collection<OpaqueId> referrals, Instant now) {
        Set<Integer> asked = Set.of(Tenants.route(tenant));
        return unit == null
                ? UnitOfWork.super.lockForAnswers(tenant, agency, referrals, now)
                : here(unit, "lockForAnswers", asked).lockForAnswers(tenant, agency, referrals, now);
    }

    @Override
    public ArrivalBasis beforeArrivals(TenantId tenant, Collection<String> applications, Instant now) {
        return unit == null
                ? UnitOfWork.super.beforeArrivals(tenant, applications, now)
                : here(unit, "beforeArrivals", Set.of(Tenants.route(tenant))).beforeArrivals(tenant, applications, now);
    }

    @Override
    public Supplier<AlikePeople> indexAndFind(TenantId tenant, List<IdentityHash> arriving, Instant since) {
        return unit == null
                ? UnitOfWork.super.indexAndFind(tenant, arriving, since)
                : here(unit, "indexAndFind", Set.of(Tenants.route(tenant))).indexAndFind(tenant, arriving, since);
    }

    private <S> S routed(Class<S> type, Function<UnitOfWork, S> store) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> method.getDeclaringClass() == Object.class
                        ? call(this, method, arguments)
                        : routed(store, method, arguments == null ? new Object[0] : arguments)));
    }

    private @Nullable Object routed(Function<UnitOfWork, ?> store, Method method, @Nullable Object[] arguments)
            throws Throwable {
        if (ended) {
            throw new IllegalStateException("the work of this unit has ended");
        }
        Set<Integer> asked = Walk.isOverAll(method) ? Set.of() : Tenants.routes(storage.routes(), arguments);
        if (unit != null) {
            return call(store.apply(here(unit, method.getName(), asked)), method, arguments);
        }
        if (Walk.isOverAll(method)) {
            return new Walk(storage, store, method, arguments).result();
        }
        if (asked.size() == 1) {
            needed = new RouteNeeded(asked.iterator().next());
            throw needed;
        }
        if (asked.size() > 1 && Walk.isOfEach(method)) {
            return new Walk(storage, store, method, arguments).ofEach(asked);
        }
        return nothing(method, asked);
    }

    private UnitOfWork here(UnitOfWork transaction, String call, Set<Integer> asked) {
        if (!Set.of(route).containsAll(asked)) {
            throw new StorageException("one transaction reaches the tenants of one database: " + call + " in route "
                    + route + " was about route " + asked);
        }
        return transaction;
    }

    /** A call about nobody's rows, such as an empty list of them, needs no transaction. */
    private static Object nothing(Method method, Collection<Integer> asked) {
        if (!asked.isEmpty()) {
            throw new StorageException(
                    "one transaction reaches the tenants of one database: " + method.getName() + " was about " + asked);
        }
        if (method.getReturnType() == Map.class) {
            return Map.of();
        }
        return method.getReturnType() == Set.class ? Set.of() : List.of();
    }

    static @Nullable Object call(Object target, Method method, @Nullable Object... arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
