package org.careerrelay.spi.ats;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;

/**
 * That the rejection mail of an application went out with a link.
 *
 * @param message id of this message, the same whenever it is told again: receivers drop repetitions by it
 * @param application the company's id of the application
 * @param mailedAt when the mail server took the mail, or the host was given it
 */
public record MailedApplication(OpaqueId message, String application, Instant mailedAt) {}
