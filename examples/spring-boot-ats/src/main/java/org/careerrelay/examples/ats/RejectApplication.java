package org.careerrelay.examples.ats;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.sql.DataSource;
import org.careerrelay.CareerRelay;
import org.careerrelay.jdbc.JdbcStorage;
import org.careerrelay.model.link.ComposedRejection;
import org.careerrelay.model.link.Composition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The use case: the application is rejected, and the applicant is written to. */
@Service
class RejectApplication {

    private final JobApplications applications;
    private final CareerRelay relay;
    private final DataSource pool;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    RejectApplication(
            JobApplications applications,
            CareerRelay relay,
            DataSource pool,
            InstantSource clock,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.relay = relay;
        this.pool = pool;
        this.clock = clock;
        this.events = events;
    }

    // guide
    @Transactional
    public void reject(String id, String recruiter) {
        JobApplication application = applications.findById(id).orElseThrow();
        application.reject(recruiter, clock.instant().truncatedTo(ChronoUnit.MICROS)); // as the column keeps it
        ComposedRejection rejected = relay.joining(JdbcStorage.transaction(DataSourceUtils.getConnection(pool)))
                .company("acme")
                .rejectAndCompose(List.of(application.rejection()))
                .get(0);
        if (rejected.letter() instanceof Composition.Composed letter) { // subject, text, HTML and link
            events.publishEvent(new LetterMailer.Letter(id, application.mail(), letter)); // sent after the commit
        } else {
            throw new IllegalStateException("not rejected: " + rejected.result());
        }
    }
    // end
}
