package org.careerrelay.benchmarks;

import java.util.HashMap;
import java.util.Map;
import org.careerrelay.examples.program.ProgressBar;

/** Companies of several sizes, each made once, when the first goal asks for it. */
final class Loads implements AutoCloseable {

    private final Database database;
    private final Map<Integer, Loaded> bySize = new HashMap<>();

    Loads(Database database) {
        this.database = database;
    }

    /** The company that has so many people behind it. */
    Loaded of(int people, ProgressBar progress) throws Exception {
        Loaded loaded = bySize.get(people);
        if (loaded == null) {
            progress.begin("loading " + Unit.COUNT.text(people) + " referrals");
            loaded = new Loaded(database, "loaded_" + people + "_", people);
            bySize.put(people, loaded);
        }
        return loaded;
    }

    @Override
    public void close() {
        bySize.values().forEach(Loaded::close);
    }
}
