package org.careerrelay.jdbc;

import java.util.List;

/**
 * A schema as it is, beside the scripts of this version of the code.
 *
 * @param known the version that this code brings
 * @param found the version that is there, 0 where there is none
 * @param findings what is missing or different, in the order of the tables' names; empty where all is as the scripts say
 */
public record SchemaReport(int known, int found, List<SchemaFinding> findings) {

    /** Copies the list. */
    public SchemaReport {
        findings = List.copyOf(findings);
    }

    /**
     * Whether the engine may work on it.
     *
     * @return true where no finding is a fault
     */
    public boolean sound() {
        return findings.stream().noneMatch(SchemaFinding::fault);
    }
}
