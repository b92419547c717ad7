package org.careerrelay.examples.recognition;

import org.careerrelay.model.OpaqueId;

/** Numbers of applications in the place of pseudonyms. */
final class Numbered {

    private Numbered() {}

    static OpaqueId id(int application) {
        return new OpaqueId(0, application);
    }

    static int number(OpaqueId id) {
        return Math.toIntExact(id.low());
    }
}
