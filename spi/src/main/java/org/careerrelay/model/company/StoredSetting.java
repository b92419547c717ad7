package org.careerrelay.model.company;

import java.time.Instant;

/**
 * A setting as it lies in storage.
 *
 * @param version 1 for the first of its name, then rising by one
 * @param effectiveFrom from when it holds
 * @param value the setting
 */
public record StoredSetting(int version, Instant effectiveFrom, Setting value) {}
