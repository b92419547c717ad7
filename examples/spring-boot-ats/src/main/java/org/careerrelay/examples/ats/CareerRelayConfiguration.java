package org.careerrelay.examples.ats;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import org.careerrelay.CareerRelay;
import org.careerrelay.http.consent.CandidatePages;
import org.careerrelay.http.exchange.ExchangeHandler;
import org.careerrelay.http.exchange.HttpAgency;
import org.careerrelay.http.servlet.RelayServlet;
import org.careerrelay.jdbc.JdbcStorage;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.mail.LetterComposer;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

// guide
@Configuration
class CareerRelayConfiguration {
    @Bean // Spring closes it with the context, before the pool
    CareerRelay relay(DataSource pool, KeyRing keys, RelaySettings at, ThreadPoolTaskScheduler scheduler) {
        JdbcStorage storage = JdbcStorage.on(pool);
        storage.migrate();
        return CareerRelay.builder()
                .storage(storage)
                .keys(keys)
                .composer(LetterComposer::compose) // the host's own mailer sends
                .agency(HttpAgency.at(at.agency()).secret(at.secret()).clock(InstantSource.system()))
                .linksAt(at.links())
                .dispatchOn(scheduler.getScheduledExecutor())
                .build();
    }

    @Bean
    ServletContextInitializer relayPages(CareerRelay relay, KeyRing keys, RelaySettings at, InstantSource clock) {
        var exchange = ExchangeHandler.forCompany(relay, "agency-1", List.of(at.secret()), clock);
        return web -> {
            RelayServlet.on(web, "/r/*", CandidatePages.at(at.links(), relay, keys, clock, new SecureRandom()));
            RelayServlet.on(web, "/exchange", exchange);
        };
    }
}
// end
