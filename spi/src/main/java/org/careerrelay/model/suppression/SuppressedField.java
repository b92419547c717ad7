package org.careerrelay.model.suppression;

/** What a suppression recognises. The name is what is stored: never rename one. */
public enum SuppressedField {
    /** A mail address: no relay block goes to it. */
    MAIL,
    /** The company's id of an application whose applicant was erased: a file that is read again does not bring the person back. */
    APPLICATION
}
