package org.careerrelay.engine;

import java.util.Collection;
import java.util.function.Consumer;
import org.careerrelay.model.pii.Faults;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something for each of many, each apart: what goes wrong with one is logged and holds up no other; the next run tries it again. */
public final class Apart {

    private static final Logger LOG = LoggerFactory.getLogger(Apart.class);

    private Apart() {}

    /**
     * Does something for each.
     *
     * @param <T> type of what it is done for; its text may stand in a log
     * @param job what is done, in one word
     * @param all for what
     * @param action what is done, in a transaction of its own
     */
    public static <T> void each(String job, Collection<T> all, Consumer<T> action) {
        for (T one : all) {
            one(job, one, () -> action.accept(one));
        }
    }

    /**
     * Does one thing.
     *
     * @param job what is done, in one word
     * @param of for what; its text may stand in a log
     * @param action what is done
     */
    public static void one(String job, Object of, Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            LOG.error("upkeep.failed job={} of={} fault={}", job, of, Faults.of(e));
        }
    }
}
