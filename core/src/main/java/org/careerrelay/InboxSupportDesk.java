package org.careerrelay;

import java.util.List;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.support.SupportEvent;
import org.careerrelay.model.support.SupportEventResult;
import org.careerrelay.support.SupportNotes;

/**
 * Where an agency notes on its own installation how far it is with people it supports (A10). What a person agreed to is told to the company; of everybody else a company
 * hears totals of months that are over, and nothing below ten people. Thread-safe.
 */
public final class InboxSupportDesk {

    private final SupportNotes notes;
    private final String agency;

    InboxSupportDesk(SupportNotes notes, String agency) {
        this.notes = notes;
        this.agency = agency;
    }

    /**
     * Takes events of people whom the agency accepted as new.
     *
     * @param company key of the company that referred them
     * @param events the events, in any order; repetitions change nothing
     * @return what became of each, in the same order
     * @throws InvalidInputException when something is wrong with any of them, with all that is; then nothing was stored
     */
    public List<SupportEventResult> report(String company, List<SupportEvent> events) {
        return notes.take(agency, company, events);
    }

    /**
     * What was noted of one received referral.
     *
     * @param company key of the company
     * @param referral the company's opaque reference
     * @return the events, in the order in which they happened
     */
    public List<SupportEvent> about(String company, OpaqueId referral) {
        return notes.about(agency, company, referral);
    }
}
