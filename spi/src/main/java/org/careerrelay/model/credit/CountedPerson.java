package org.careerrelay.model.credit;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;

/**
 * A person who counts in a programme (A30).
 *
 * @param person the pseudonym
 * @param referral the referral through which
 * @param at since when
 */
public record CountedPerson(OpaqueId person, OpaqueId referral, Instant at) {}
