package org.careerrelay.model.person;

/** What a keyed hash is computed over (privacy, section 6.3). */
public enum IndexField {
    /** The strict key of a mail address. */
    EMAIL("email");

    private final String label;

    IndexField(String label) {
        this.label = label;
    }

    /**
     * The name inside the hashed text, {@code cr1|<label>|<value>}.
     *
     * @return a lower-case word
     */
    public String label() {
        return label;
    }
}
