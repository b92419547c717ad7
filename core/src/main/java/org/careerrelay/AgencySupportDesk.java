package org.careerrelay;

import java.util.List;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.support.SupportEvent;
import org.careerrelay.model.support.SupportEventResult;
import org.careerrelay.model.support.SupportTotals;
import org.careerrelay.support.SupportTaking;

/** Where an agency reports on a company's installation how far it is with people it supports (A10). Thread-safe. */
public final class AgencySupportDesk {

    private final SupportTaking taking;
    private final String agency;

    AgencySupportDesk(SupportTaking taking, String agency) {
        this.taking = taking;
        this.agency = agency;
    }

    /**
     * Reports events of people who agreed to the company's being told. Of all others nothing is stored; they belong into the totals.
     *
     * @param events the events, in any order, of any number of companies; repetitions change nothing
     * @return what became of each, in the same order
     * @throws InvalidInputException when something is wrong with any of them, with all that is; then nothing was stored
     */
    public List<SupportEventResult> report(List<SupportEvent> events) {
        return taking.take(agency, events);
    }

    /**
     * Reports how many people it supported in a month, of those of whom the company is told nothing else. The first totals of a month stay.
     *
     * @param company key of the company
     * @param totals the totals; there is no place in them for fewer than ten people
     * @return whether they were taken; false where there is no programme between the two, or the month lies in the future or more than two years back
     */
    public boolean totals(String company, SupportTotals totals) {
        return taking.take(agency, company, totals);
    }
}
