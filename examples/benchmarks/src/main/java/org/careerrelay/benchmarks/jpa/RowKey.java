package org.careerrelay.benchmarks.jpa;

import java.io.Serializable;
import java.util.UUID;

/**
 * The key of most tables.
 *
 * @param tenant whose row
 * @param id of the row
 */
public record RowKey(int tenant, UUID id) implements Serializable {}
