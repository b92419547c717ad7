package org.careerrelay;

import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.RequestResult;

/** Introductions on their way to a joining, with what goes over the wire in between. */
final class Hires {

    private Hires() {}

    /** The company requests somebody, and the agency hears of it. */
    static OpaqueId requested(World world, String title) {
        return requested(world, JobOrder.titled(title));
    }

    static OpaqueId requested(World world, JobOrder order) {
        OpaqueId id = ((RequestResult.Requested) world.desk().request(World.AGENCY, order))
                .introduction()
                .id();
        world.run();
        return id;
    }

    /** The agency proposes somebody, and the company agrees with them. */
    static void accept(World world, OpaqueId id) {
        world.inbox().introduction(id).propose(World.proposal());
        world.run();
        world.desk().introduction(id).accepted();
        world.run();
    }

    /** From the request to the joining that the company reports and the agency confirms. */
    static void join(World world, OpaqueId id) {
        accept(world, id);
        world.desk().introduction(id).joined();
        world.run();
        world.inbox().introduction(id).joined();
        world.run();
    }
}
