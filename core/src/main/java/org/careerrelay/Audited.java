package org.careerrelay;

import java.util.Optional;
import java.util.function.Function;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.audit.Access;
import org.careerrelay.model.audit.AccessAction;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * What one person of the staff does at one tenant, asked of the access policy and written down (B17).
 *
 * @param services the capabilities
 * @param tenant whose data
 * @param accessor who acts, in which role, and why
 */
record Audited(Services services, Tenant tenant, Accessor accessor) {

    <T> T doing(AccessAction action, @Nullable OpaqueId subject, Function<UnitOfWork, T> work) {
        return services.audit().doing(new Access(tenant, accessor, action, subject), work::apply);
    }

    /** The same for work that locks ledgers. */
    <T> T doingWithLedgers(AccessAction action, OpaqueId subject, Function<UnitOfWork, T> work) {
        return services.audit()
                .doingWithLedgers(
                        new Access(tenant, accessor, action, subject), work::apply, result -> Optional.of(subject));
    }

    /** The entry is about what comes of it, such as a request that is new. */
    <T> Optional<T> resulting(
            AccessAction action, Function<UnitOfWork, Optional<T>> work, Function<T, OpaqueId> subject) {
        return services.audit()
                .doing(new Access(tenant, accessor, action, null), work::apply, result -> result.map(subject));
    }

    /** The same for work that locks ledgers. */
    <T> Optional<T> resultingWithLedgers(
            AccessAction action, Function<UnitOfWork, Optional<T>> work, Function<T, OpaqueId> subject) {
        return services.audit()
                .doingWithLedgers(
                        new Access(tenant, accessor, action, null), work::apply, result -> result.map(subject));
    }
}
