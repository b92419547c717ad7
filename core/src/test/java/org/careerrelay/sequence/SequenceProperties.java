package org.careerrelay.sequence;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterProperty;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.tck.Proves;
import org.jspecify.annotations.Nullable;

/** Whatever companies, people, agencies and operators do, in whatever order: the ledger is what the {@link CircleModel} says. */
class SequenceProperties {

    private static final int STEPS = 100;

    /** A new installation now and then: what it keeps of earlier companies costs time in every pass. */
    private static final int COMPANIES = 10;

    /** How many sequences a long run says at a time that it has lived. */
    private static final int SOME = 1000;

    private @Nullable Circle circle;
    private int companies;

    /** Always the same ones, so that a build fails for what was changed in it; the long run takes others. */
    @Property(tries = 1000, seed = "20261122")
    @Proves({
        "A03", "A19", "A21", "A22", "A23", "A25", "A29", "A32", "A35", "CMP-6", "INV-1", "INV-2", "INV-3", "INV-5",
        "INV-6", "INV-8", "INV-14", "Q2", "Q6", "Q19"
    })
    void everyStepIsWhatTheModelSays(
            @ForAll("agreements") Agreement agreement, @ForAll("sequences") List<CircleCommand> sequence) {
        live(agreement, sequence);
    }

    @Property(tries = 100_000)
    @Tag("long")
    @AddLifecycleHook(Share.class)
    void everyStepIsWhatTheModelSaysAHundredThousandTimes(
            @ForAll("agreements") Agreement agreement, @ForAll("sequences") List<CircleCommand> sequence) {
        live(agreement, sequence);
        if (companies % SOME == 0) {
            System.out.println(companies + " sequences lived");
        }
    }

    private void live(Agreement agreement, List<CircleCommand> sequence) {
        Circle installation = circle;
        if (installation == null || companies % COMPANIES == 0) {
            close();
            installation = new Circle(MemoryStorage.create());
            circle = installation;
        }
        companies++;
        new CircleRun(installation, "company-" + companies, agreement).live(sequence);
    }

    @AfterProperty
    void close() {
        if (circle != null) {
            circle.close();
            circle = null;
        }
    }

    @Provide
    Arbitrary<Agreement> agreements() {
        return Agreement.any();
    }

    @Provide
    Arbitrary<List<CircleCommand>> sequences() {
        return Arbitraries.lazy(CircleCommand::any).list().ofSize(STEPS);
    }
}
