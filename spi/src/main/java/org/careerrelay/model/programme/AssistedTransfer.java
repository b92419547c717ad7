package org.careerrelay.model.programme;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.careerrelay.model.provision.AssistedFields;
import org.careerrelay.model.provision.DataItem;

/**
 * On what it rests that the company hands over fields of its own about a person ({@link HandOver#ASSISTED}; R-26), and which it may be.
 *
 * @param legalBasis why the company may, in words of its legal review; without it nothing is handed over in this way
 * @param items the fields that people are asked about: name and mail address, and what else of {@link AssistedFields#ALLOWED}
 */
public record AssistedTransfer(
        @NotBlank @Size(max = 2000) String legalBasis,
        @NotNull Set<@NotNull DataItem> items) {

    /** Copies the set; a null in it is found by the constraints. */
    public AssistedTransfer {
        items = Collections.unmodifiableSet(new LinkedHashSet<>(items));
    }

    /**
     * All fields that may be handed over.
     *
     * @param legalBasis why the company may
     * @return the basis with name, reading of the name, mail address and telephone number
     */
    public static AssistedTransfer of(String legalBasis) {
        return new AssistedTransfer(legalBasis, EnumSet.copyOf(AssistedFields.ALLOWED));
    }

    /**
     * Whether only such fields are asked about as may be handed over.
     *
     * @return false where another one is among them
     */
    @AssertTrue
    boolean isAllowed() {
        return items.contains(null) || AssistedFields.ALLOWED.containsAll(items);
    }

    /**
     * Whether the agency can recognise the person and write to them.
     *
     * @return false without name or mail address
     */
    @AssertTrue
    boolean isSufficient() {
        return items.containsAll(AssistedFields.NEEDED);
    }
}
