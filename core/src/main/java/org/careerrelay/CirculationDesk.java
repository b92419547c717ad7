package org.careerrelay;

import java.util.Optional;
import org.careerrelay.circulation.Balances;
import org.careerrelay.circulation.ReturnFigures;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.circulation.CirculationBalance;
import org.careerrelay.spi.kpi.KpiSources;
import org.careerrelay.spi.kpi.ReapplicationSource;

/** What goes out of the company and what comes back, as numbers: nothing here is about one person. Thread-safe. */
public final class CirculationDesk {

    private final Services services;
    private final String company;

    CirculationDesk(Services services, String company) {
        this.services = services;
        this.company = company;
    }

    /**
     * What was given and what was received (C14), as of the last publication.
     *
     * @return the balance, with a line for each programme
     * @throws InvalidInputException when nothing is known of the company yet
     */
    public CirculationBalance balance() {
        services.deadlines().settle(company);
        return new Balances(services.engine(), services.credits())
                .of(company, Doors.company(services, company).id());
    }

    /**
     * How many of the rejected came back and were hired, and how many former employees were, from the threads of people (Q25, Q26): a source for {@link KpiSources#reapplications}. It is empty
     * where the company has not said for what it recognises people, for a period that is not made of whole months, and for days of which rejections are kept no longer. It reads all that is kept.
     *
     * @return the source, which knows this company alone
     */
    public ReapplicationSource returns() {
        ReturnFigures figures = new ReturnFigures(services.engine());
        return (asked, period) -> asked.equals(company) ? figures.reapplications(company, period) : Optional.empty();
    }
}
