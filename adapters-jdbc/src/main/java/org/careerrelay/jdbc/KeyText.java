package org.careerrelay.jdbc;

/**
 * A single parameter that becomes part of a key: some databases bound those, and an insertion that leaves out duplicates must not cut one off.
 *
 * @param value the text
 */
record KeyText(String value) {

    @Override
    public String toString() {
        return value;
    }
}
