package org.careerrelay.spi.audit;

import java.io.Serial;
import org.careerrelay.model.audit.Access;
import org.careerrelay.model.audit.AccessAction;
import org.careerrelay.model.audit.ActorRole;

/** The policy does not let somebody do what they asked for (B17). The audit log has an entry of it. */
public final class AccessDeniedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String actor;
    private final ActorRole role;
    private final AccessAction action;

    /**
     * Denies an access.
     *
     * @param access what was asked for
     */
    public AccessDeniedException(Access access) {
        super(access.accessor().actor() + " as " + access.accessor().role() + " may not " + access.action() + " at "
                + access.tenant().key());
        this.actor = access.accessor().actor();
        this.role = access.accessor().role();
        this.action = access.action();
    }

    /**
     * Who asked.
     *
     * @return an opaque reference
     */
    public String actor() {
        return actor;
    }

    /**
     * In which role.
     *
     * @return the role
     */
    public ActorRole role() {
        return role;
    }

    /**
     * For what.
     *
     * @return the action
     */
    public AccessAction action() {
        return action;
    }
}
