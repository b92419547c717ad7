package org.careerrelay.engine;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.careerrelay.model.pii.Faults;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the host in which trace its thread works (W3C Trace Context). What goes wrong with that holds up no work. */
public final class Traces {

    /** Version 00, section 3.2.2 of W3C Trace Context. */
    private static final Pattern TRACEPARENT = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    private static final Logger LOG = LoggerFactory.getLogger(Traces.class);

    private final Supplier<Optional<String>> host;

    /**
     * Asks a host.
     *
     * @param host gives the {@code traceparent} of the current thread
     */
    public Traces(Supplier<Optional<String>> host) {
        this.host = host;
    }

    /**
     * The trace of the current thread.
     *
     * @return a well-formed {@code traceparent}, or null
     */
    @Nullable
    String current() {
        try {
            return host.get()
                    .filter(text -> TRACEPARENT.matcher(text).matches())
                    .orElse(null);
        } catch (RuntimeException e) {
            LOG.warn("trace.failed fault={}", Faults.of(e));
            return null;
        }
    }
}
