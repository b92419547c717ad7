package org.careerrelay.link;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.careerrelay.community.Memberships;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.community.Membership;
import org.careerrelay.model.community.MembershipEnd;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.suppression.NoticeSender;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * A member of the community leaves by the link in what the company wrote to them: the token of a personal link over the id of the membership. Whoever has it can end it and nothing else.
 * Thread-safe.
 */
public final class Leaving {

    private final Engine engine;
    private final LinkTokens tokens;
    private final Memberships memberships;

    /**
     * Serves members with links.
     *
     * @param engine what it works with
     * @param tokens checks the links
     */
    public Leaving(Engine engine, LinkTokens tokens) {
        this.engine = engine;
        this.tokens = tokens;
        this.memberships = new Memberships(engine);
    }

    /**
     * Whose community it is. A pure read.
     *
     * @param token the link's token
     * @return the company; empty for whatever opens nothing
     */
    public Optional<NoticeSender> look(RawToken token) {
        return found(token, (unit, membership) -> {});
    }

    /**
     * Ends what the person agreed to, for every purpose.
     *
     * @param token the link's token
     * @return the company, also where it had ended before; empty for whatever opens nothing
     */
    public Optional<NoticeSender> leave(RawToken token) {
        return found(
                token,
                (unit, membership) -> memberships.leave(
                        unit,
                        membership.id().tenant(),
                        unit.people().together(membership.id().tenant(), membership.person()),
                        Memberships.PURPOSES,
                        MembershipEnd.UNSUBSCRIBED,
                        engine.now()));
    }

    private Optional<NoticeSender> found(RawToken token, BiConsumer<UnitOfWork, Membership> action) {
        return tokens.verify(token)
                .flatMap(id -> engine.storage().transact(unit -> {
                    Instant now = engine.now();
                    Optional<Membership> membership = engine.tenantOf(unit, id, TenantKind.COMPANY)
                            .flatMap(company -> unit.community().find(company.id(), List.of(id)).stream()
                                    .findFirst());
                    membership.ifPresent(found -> action.accept(unit, found));
                    Optional<CompanySettings> settings =
                            membership.flatMap(found -> Unsubscribing.found(unit, id.tenant(), now));
                    return settings.map(Unsubscribing::sender).map(NoticeSender::toMembers);
                }));
    }
}
