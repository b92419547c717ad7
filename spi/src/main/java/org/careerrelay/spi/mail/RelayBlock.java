package org.careerrelay.spi.mail;

import org.careerrelay.model.pii.Pii;

/**
 * The part of a rejection mail that offers the relay (privacy, section 5).
 *
 * @param before the text before the link, lines separated by LF
 * @param link the personal link; it stands alone on its line
 * @param after the text after the link, lines separated by LF
 */
public record RelayBlock(String before, Pii<String> link, String after) {}
