package org.careerrelay.model.health;

/**
 * How much needs a version of a key.
 *
 * @param purpose name of what the key is for
 * @param version the version
 * @param rows how many rows need it: people (VAULT), hashes (INDEX), records that the law makes us keep (LEGAL)
 * @param available whether the provider still has it; if not, those rows cannot be read
 */
public record KeyUse(String purpose, int version, long rows, boolean available) {}
