package org.careerrelay.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.security.SecureRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.careerrelay.CareerRelay;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryAgency;
import org.careerrelay.memory.MemoryMail;

/** What tests inside a host's transaction share. */
abstract class Hosted extends Databases {

    final Ats ats(Supplier<TestDatabase> database) {
        return ats(database, config -> config.setMaximumPoolSize(24));
    }

    final Ats ats(Supplier<TestDatabase> database, Consumer<HikariConfig> settings) {
        TestDatabase opened = open(database);
        try (HikariDataSource preparing = opened.pool()) {
            JdbcStorage.on(preparing).migrate();
            TestDatabase.execute(preparing, Host.TABLE);
        }
        HikariDataSource pool = closing(opened.pool(settings));
        MemoryMail mail = MemoryMail.create();
        MemoryAgency agency = MemoryAgency.create();
        CareerRelay relay = CareerRelay.builder()
                .storage(JdbcStorage.on(pool))
                .mail(mail)
                .agency(agency)
                .linksAt(URI.create("https://jobs.example.co.jp/r"))
                .keys(KeyRing.random(new SecureRandom()))
                .build();
        Ats.settle(relay.company("acme"));
        return new Ats(pool, relay, mail, agency);
    }
}
