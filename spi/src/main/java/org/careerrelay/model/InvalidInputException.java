package org.careerrelay.model;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** An input that was refused before anything was written. It lists every violation, not only the first (design, section 8). */
public final class InvalidInputException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /**
     * Refuses an input.
     *
     * @param violations all that is wrong with it, at least one
     */
    public InvalidInputException(List<Violation> violations) {
        super(violations.stream()
                .map(v -> v.path() + ": " + v.code() + " (" + v.messageEn() + " / " + v.messageJa() + ")")
                .collect(Collectors.joining("; ")));
        this.violations = List.copyOf(violations);
    }

    /**
     * All that is wrong.
     *
     * @return at least one violation, ordered by path and code
     */
    public List<Violation> violations() {
        return violations;
    }
}
