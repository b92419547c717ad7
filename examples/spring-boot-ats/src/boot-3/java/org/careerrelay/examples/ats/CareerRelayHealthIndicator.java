package org.careerrelay.examples.ats;

import org.careerrelay.CareerRelay;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** The library's part of {@code /actuator/health}, for Spring Boot 3. */
@Component
class CareerRelayHealthIndicator implements HealthIndicator {

    private final CareerRelay relay;

    CareerRelayHealthIndicator(CareerRelay relay) {
        this.relay = relay;
    }

    @Override
    public Health health() {
        RelayHealth health = RelayHealth.of(relay.operator().health());
        return (health.up() ? Health.up() : Health.down())
                .withDetails(health.details())
                .build();
    }
}
