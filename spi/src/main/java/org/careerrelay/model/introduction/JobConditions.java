package org.careerrelay.model.introduction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * The conditions an employer states to an agency with a job order, in words (ESA article 5-3; Enforcement Regulation article 4-2).
 *
 * @param employer name of the employer
 * @param work the duties, and how far they may change
 * @param contractTerm for how long, with the rules of renewal and the time on probation
 * @param place where, and how far it may change
 * @param hours beginning and end, overtime, breaks, days off
 * @param wage how much, and how overtime is contained in it
 * @param insurance health, pension, accident and unemployment insurance
 * @param smoking how people are protected from others' smoke
 * @param dispatch that the person is employed to be dispatched to others; empty where they are not
 */
public record JobConditions(
        @NotBlank @Size(max = 1000) @Pattern(regexp = JobConditions.TEXT)
        String employer,

        @NotBlank @Size(max = 1000) @Pattern(regexp = JobConditions.TEXT)
        String work,

        @NotBlank @Size(max = 1000) @Pattern(regexp = JobConditions.TEXT)
        String contractTerm,

        @NotBlank @Size(max = 1000) @Pattern(regexp = JobConditions.TEXT)
        String place,

        @NotBlank @Size(max = 1000) @Pattern(regexp = JobConditions.TEXT)
        String hours,

        @NotBlank @Size(max = 1000) @Pattern(regexp = JobConditions.TEXT)
        String wage,

        @NotBlank @Size(max = 1000) @Pattern(regexp = JobConditions.TEXT)
        String insurance,

        @NotBlank @Size(max = 1000) @Pattern(regexp = JobConditions.TEXT)
        String smoking,

        @NotNull @Size(max = 1000) @Pattern(regexp = JobConditions.TEXT)
        String dispatch) {

    /** Text of several lines, as a regular expression: no NUL, no half of a character. */
    public static final String TEXT = "[^\\x00\\p{Cs}]*";
}
