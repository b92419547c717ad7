package org.careerrelay.model.pickup;

/**
 * What a pickup link shows before the code is typed: nobody, and nothing that waits.
 *
 * @param company legal name of the company
 * @param agency legal name of the agency
 */
public record PickupPlace(String company, String agency) {}
