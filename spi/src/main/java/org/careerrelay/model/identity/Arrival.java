package org.careerrelay.model.identity;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;

/**
 * An application as it was recognised, without the person's data. Every application has a pseudonym of its own: who is one person is said by links between
 * pseudonyms, so that whatever was joined can be taken apart (CMP-1, CMP-6).
 *
 * @param person the application's own pseudonym
 * @param application the company's id of the application
 * @param decision what was decided when it came
 * @param at when it came
 */
public record Arrival(OpaqueId person, String application, RecognitionDecision decision, Instant at) {}
