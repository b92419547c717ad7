package org.careerrelay.model.receipt;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.consent.AddresseeProof;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.consent.NoticeReference;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.provision.CrossBorder;
import org.jspecify.annotations.Nullable;

/**
 * What a person agreed to, or took back, as it is given to them (R-15, B02): the record of the consent up to one of its events, and the two
 * companies as they were named when consent was given. It holds neither name nor address of the person, and no link.
 *
 * @param principal the pseudonym of the person
 * @param consent the record, in the state of the last of the events
 * @param events the events up to the one the receipt is about, in order; at least one
 * @param company who hands the data over
 * @param agency who receives it
 * @param licence number of the agency's licence, or null where none is known any more
 * @param crossBorder on what it rested that the data may be handled abroad, and what the person was told of it; {@link CrossBorder#DOMESTIC} inside
 *     the company's country
 */
public record ConsentReceipt(
        OpaqueId principal,
        ConsentRecord consent,
        List<ConsentEvent> events,
        CompanyProfile company,
        AgencyProfile agency,
        @Nullable String licence,
        CrossBorder crossBorder) {

    /** Name and version of this form. */
    public static final String SCHEMA = "career-relay/receipt/1";

    /** Copies the list. */
    public ConsentReceipt {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("a receipt is about an event");
        }
        events = List.copyOf(events);
    }

    /**
     * The event it is about.
     *
     * @return the last one
     */
    public ConsentEvent event() {
        return events.get(events.size() - 1);
    }

    /**
     * The receipt's own id: the same however often it is issued.
     *
     * @return the consent's id, a hyphen and the number of the event
     */
    public String id() {
        return consent.id() + "-" + event().sequence();
    }

    /**
     * What the receipt says of the consent as a whole: an optional purpose that was refused or taken back by itself changes nothing about it.
     *
     * @return the state of the last event that is about the whole
     */
    public ConsentState state() {
        return events.stream()
                .filter(ConsentEvent::isOfWhole)
                .reduce((before, last) -> last)
                .orElseGet(this::event)
                .state();
    }

    /**
     * When that came about.
     *
     * @return the time of the event
     */
    public Instant at() {
        return event().at();
    }

    /**
     * What was agreed to.
     *
     * @return the purposes
     */
    public Set<Purpose> purposes() {
        return consent.purposes();
    }

    /**
     * What may be handed over.
     *
     * @return names of the fields
     */
    public Set<String> items() {
        return consent.items();
    }

    /**
     * What was shown.
     *
     * @return the notice
     */
    public NoticeReference notice() {
        return consent.notice();
    }

    /**
     * How the person showed that they are the addressee.
     *
     * @return the method
     */
    public AddresseeProof.Method proof() {
        return consent.proof().method();
    }
}
