package org.careerrelay.model.settlement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.TreeSet;
import org.careerrelay.model.link.Rejection;

/**
 * What is decided about a statement. The same decision with the same key is one decision (A21).
 *
 * @param state where the statement comes to
 * @param key the caller's key of this decision
 * @param actor who decided, as an opaque reference like {@link Rejection#decidedBy()}: neither a name nor a mail address
 * @param note what is disputed, or what was agreed on; no person's name belongs in it
 * @param items what is disputed, each once, in order; empty where it is not about single referrals
 */
public record SettlementDecision(
        @NotNull SettlementState state,

        @NotBlank @Size(max = 100) @Pattern(regexp = Rejection.LINE)
        String key,

        @NotBlank @Size(max = Rejection.REFERENCE_MAX) @Pattern(regexp = Rejection.REFERENCE)
        String actor,

        @NotNull @Size(max = 2000) @Pattern(regexp = "[^\\x00\\p{Cs}]*")
        String note,

        @NotNull @Size(max = SettlementDecision.MAX_ITEMS) List<@Valid SettlementItem> items) {

    /** How many items one dispute may name. */
    public static final int MAX_ITEMS = 10_000;

    /** Puts the items in order. */
    public SettlementDecision {
        items = List.copyOf(new TreeSet<>(items));
    }

    /**
     * The side issues its statement.
     *
     * @param key the caller's key
     * @param actor who decided
     * @return the decision
     */
    public static SettlementDecision issue(String key, String actor) {
        return new SettlementDecision(SettlementState.ISSUED, key, actor, "", List.of());
    }

    /**
     * The other side agrees.
     *
     * @param key the caller's key
     * @param actor who decided
     * @return the decision
     */
    public static SettlementDecision signOff(String key, String actor) {
        return new SettlementDecision(SettlementState.SIGNED_OFF, key, actor, "", List.of());
    }

    /**
     * The other side does not agree.
     *
     * @param key the caller's key
     * @param actor who decided
     * @param items what is disputed; may be empty
     * @param note why
     * @return the decision
     */
    public static SettlementDecision dispute(String key, String actor, List<SettlementItem> items, String note) {
        return new SettlementDecision(SettlementState.DISPUTED, key, actor, note, items);
    }

    /**
     * Both have agreed.
     *
     * @param key the caller's key
     * @param actor who decided
     * @param note what was agreed
     * @return the decision
     */
    public static SettlementDecision resolve(String key, String actor, String note) {
        return new SettlementDecision(SettlementState.RESOLVED, key, actor, note, List.of());
    }
}
