package org.careerrelay.model.mail;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;

/**
 * That the mail about a rejection came back: kept once for each kind, whichever report said so first. It holds nothing about a person.
 *
 * @param rejection the rejection that the mail told of
 * @param kind as what it came back
 * @param code the enhanced status code of a bounce (RFC 3463), the feedback type of a complaint (RFC 5965); may be empty
 * @param at when it was reported to the engine
 */
public record MailReturn(OpaqueId rejection, MailReturnKind kind, String code, Instant at) {}
