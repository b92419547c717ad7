package org.careerrelay.memory;

import org.careerrelay.model.intake.IntakeRow;
import org.careerrelay.spi.ats.AtsSource;
import org.careerrelay.tck.AtsContract;
import org.careerrelay.tck.Proves;

/** The system in memory. */
@Proves("H12")
class MemoryAtsTest extends AtsContract {

    private final MemoryAts ats = MemoryAts.create("ats");

    @Override
    protected AtsSource source() {
        return ats;
    }

    @Override
    protected void changed(IntakeRow row) {
        ats.add(row);
    }
}
