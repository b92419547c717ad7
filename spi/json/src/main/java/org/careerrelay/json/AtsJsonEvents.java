package org.careerrelay.json;

import java.util.Set;

/**
 * Where the messages of an applicant tracking system say what. Places are JSON pointers (RFC 6901).
 *
 * @param action where it is said what happened
 * @param decided actions after which an application is looked at: its own status says whether it was rejected
 * @param reopened actions after which an application is open again
 * @param application where the application's object is; empty where it is the whole message
 * @param fields where that object says what; its time of change is the time of the message
 */
public record AtsJsonEvents(
        String action, Set<String> decided, Set<String> reopened, String application, AtsJsonFields fields) {

    /** Copies the sets. */
    public AtsJsonEvents {
        decided = Set.copyOf(decided);
        reopened = Set.copyOf(reopened);
    }
}
