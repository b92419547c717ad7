package org.careerrelay.jdbc;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.outbox.OutboxStatus;
import org.careerrelay.spi.storage.StorageException;
import org.careerrelay.spi.storage.TenantStore;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * A read about all tenants, asked of each route in turn, in the order of the tenants' numbers: each in a transaction of its own, since nothing
 * is locked or written by it. A route that gives no answer is left out.
 */
final class Walk {

    /** The reads that name no tenant, or one after whom to begin; all but one take last how many at most. */
    static final Set<String> OVER_ALL =
            Set.of("page", "parked", "tenantsDue", "unnumberedTenants", "lapsing", "ledgersDue", "withDue", "status");

    /** The reads about tenants who are named that answer with a list; the others answer with a map. */
    static final Set<String> OF_EACH = Set.of("unsummed");

    private final RoutedStorage storage;
    private final Function<UnitOfWork, ?> store;
    private final Method method;
    private final @Nullable Object[] arguments;
    private int silent;

    Walk(RoutedStorage storage, Function<UnitOfWork, ?> store, Method method, @Nullable Object[] arguments) {
        this.storage = storage;
        this.store = store;
        this.method = method;
        this.arguments = arguments;
    }

    /** A page of something else than tenants is one tenant's. */
    static boolean isOverAll(Method method) {
        return OVER_ALL.contains(method.getName())
                && (!method.getName().equals("page") || method.getDeclaringClass() == TenantStore.class);
    }

    /** Whether it reads of tenants who are named, and what is told of each stands beside what is told of the others. */
    static boolean isOfEach(Method method) {
        return method.getReturnType() == Map.class || OF_EACH.contains(method.getName());
    }

    Object result() {
        Object result = method.getReturnType() == OutboxStatus.class
                ? status()
                : method.getReturnType() == Set.class ? add(new LinkedHashSet<>()) : add(new ArrayList<>());
        if (silent > 0 && silent == storage.numbers().size()) {
            throw new StorageException("no route gives an answer");
        }
        return result;
    }

    /** A read about tenants who are named, of several routes. It fails with any of these: whoever names tenants takes no answer for nothing. */
    Object ofEach(Set<Integer> routes) {
        Map<Object, Object> found = new HashMap<>();
        List<Object> listed = new ArrayList<>();
        for (int route : new TreeSet<>(routes)) {
            @Nullable Object[] own = arguments.clone();
            for (int i = 0; i < own.length; i++) {
                own[i] = Tenants.ofRoute(route, own[i]);
            }
            Object more = storage.storage(route).<Object>transact(unit -> read(unit, own));
            if (more instanceof Map<?, ?> map) {
                found.putAll(map);
            } else {
                listed.addAll((List<?>) more);
            }
        }
        return method.getReturnType() == Map.class ? found : listed;
    }

    private Collection<Object> add(Collection<Object> found) {
        int limit = (Integer) Objects.requireNonNull(arguments[arguments.length - 1]);
        for (int route : from()) {
            if (found.size() < limit) {
                @Nullable Object[] rest = arguments.clone();
                rest[rest.length - 1] = limit - found.size();
                Object more = ask(route, rest);
                found.addAll(more == null ? List.of() : (Collection<?>) more);
            }
        }
        return found;
    }

    private OutboxStatus status() {
        OutboxStatus sum = new OutboxStatus(0, 0, null);
        for (int route : storage.numbers()) {
            if (ask(route, arguments) instanceof OutboxStatus more) {
                boolean sooner = more.nextDue() != null
                        && (sum.nextDue() == null || more.nextDue().isBefore(sum.nextDue()));
                sum = new OutboxStatus(
                        sum.waiting() + more.waiting(),
                        sum.parked() + more.parked(),
                        sum.held() + more.held(),
                        sooner ? more.nextDue() : sum.nextDue());
            }
        }
        return sum;
    }

    /** Tenants on routes before that of whom to begin after have lower numbers. */
    private List<Integer> from() {
        for (Object argument : arguments) {
            if (argument instanceof TenantId after && after.number() > 0) {
                return storage.numbers().stream()
                        .filter(route -> route >= Tenants.route(after))
                        .toList();
            }
        }
        return storage.numbers();
    }

    private @Nullable Object ask(int route, @Nullable Object... asked) {
        Object answer = storage.read(route, unit -> read(unit, asked));
        silent += answer == null ? 1 : 0;
        return answer;
    }

    private Object read(UnitOfWork unit, @Nullable Object... asked) {
        try {
            return Objects.requireNonNull(RoutedUnit.call(store.apply(unit), method, asked));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new StorageException("a read failed", e);
        }
    }
}
