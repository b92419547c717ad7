package org.careerrelay.health;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.model.health.KeyGap;
import org.careerrelay.model.health.KeyGap.Kind;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.spi.keys.Keys;

/** Which keys should be renewed. */
final class KeyGaps {

    private static final Duration SOON = Duration.ofDays(30);
    private static final int LAST_LINK_VERSION = 15;

    private KeyGaps() {}

    static List<KeyGap> of(Keys keys, Instant now) {
        List<KeyGap> gaps = new ArrayList<>();
        for (KeyPurpose purpose : KeyPurpose.values()) {
            if (keys.versions(purpose).isEmpty()) {
                gaps.add(new KeyGap(purpose.name(), Kind.MISSING, null));
                continue;
            }
            keys.renewBy(purpose)
                    .filter(by -> !now.isBefore(by.minus(SOON)))
                    .ifPresent(by -> gaps.add(
                            new KeyGap(purpose.name(), now.isBefore(by) ? Kind.RENEW_SOON : Kind.OVERDUE, by)));
        }
        if (keys.versions(KeyPurpose.LINK).contains(LAST_LINK_VERSION)) {
            gaps.add(new KeyGap(KeyPurpose.LINK.name(), Kind.LAST_VERSION, null));
        }
        return gaps;
    }
}
