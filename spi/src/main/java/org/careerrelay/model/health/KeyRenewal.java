package org.careerrelay.model.health;

/**
 * What became of moving to the newest keys. Run it again after an interruption: it goes on with what is left.
 *
 * @param people whose keys are now wrapped under the newest VAULT key
 * @param records that are now sealed under the newest LEGAL key
 * @param unreadable what could not be opened, and stays under its version; the log names it
 */
public record KeyRenewal(long people, long records, long unreadable) {}
