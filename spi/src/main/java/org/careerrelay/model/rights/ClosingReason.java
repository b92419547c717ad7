package org.careerrelay.model.rights;

/**
 * Why an officer closes a request although an agency has not confirmed it: the person is told, and so knows whom to ask. The name is what is stored: never
 * rename one.
 */
public enum ClosingReason {
    /** The agency was asked again, and did not answer. */
    NO_ANSWER,
    /** There is nobody any more who could answer for the agency. */
    AGENCY_GONE,
    /** The agency confirmed it in another way, such as by letter, which the company keeps in its own files. */
    CONFIRMED_OTHERWISE
}
