package org.careerrelay.model.mail;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;

/**
 * A mail of a company's own that came back.
 *
 * @param application the company's id of the application it was about
 * @param rejection id of the rejection, by which the list is paged
 * @param code the enhanced status code of a bounce (RFC 3463), the feedback type of a complaint (RFC 5965); may be empty
 * @param at when it was reported to the engine
 */
public record ReturnedMail(String application, OpaqueId rejection, String code, Instant at) {}
