package org.careerrelay.support;

import java.util.Comparator;
import org.careerrelay.model.support.SupportEvent;

/** In which order events are shown. */
final class SupportOrder {

    static final Comparator<SupportEvent> AS_HAPPENED = Comparator.comparing(SupportEvent::at)
            .thenComparing(SupportEvent::stage)
            .thenComparing(SupportEvent::key);

    private SupportOrder() {}
}
