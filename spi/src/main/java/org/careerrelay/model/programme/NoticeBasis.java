package org.careerrelay.model.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * On what a company relies when its rejection mail carries the relay notice (privacy, section 2.4). The library records it and judges nothing.
 *
 * @param kind opt-in or a recorded exception
 * @param evidence where the proof lies, such as the reference of a document
 * @param since from when it holds
 */
public record NoticeBasis(
        @NotNull Kind kind,
        @NotBlank @Size(max = 500) String evidence,
        @NotNull LocalDate since) {

    /** What kind of basis it is. */
    public enum Kind {
        /** The applicants agreed to such notices beforehand. */
        OPT_IN,
        /** An exception that the company has examined and recorded. */
        RECORDED_EXCEPTION
    }
}
