package org.careerrelay.model.provision;

/**
 * The consent a provision rests on (APPI rule 20: that consent was had).
 *
 * @param reference id of the consent, or the name under which the provider keeps it
 * @param sequence number of the event by which it was given, or 0 where the provider keeps no such events
 */
public record ConsentReference(String reference, int sequence) {}
