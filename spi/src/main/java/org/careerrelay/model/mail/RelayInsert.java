package org.careerrelay.model.mail;

import org.careerrelay.model.pii.Pii;

/**
 * The relay block for the variables of a template that a company's own system fills and sends (H05).
 *
 * @param text the block as plain text, lines separated by LF; the link stands alone on its line
 * @param html the same as a piece of HTML, escaped and with its styles, to be put inside of a body as it is
 * @param link the personal link
 */
public record RelayInsert(Pii<String> text, Pii<String> html, Pii<String> link) {}
