package org.careerrelay.model;

/**
 * A company, or an agency on its own installation.
 *
 * @param id its number in this installation
 * @param kind company or agency
 * @param key the name the host uses for it, such as {@code "acme"}; unique per kind
 */
public record Tenant(TenantId id, TenantKind kind, String key) {}
