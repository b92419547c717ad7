package org.careerrelay.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careerrelay.examples.program.ProgressBar;

/** Companies of several sizes, each made once, when the first goal asks for it. */
final class Loads implements AutoCloseable {

    private final Database database;
    private final boolean whole;
    private final Map<Integer, Loaded> bySize = new HashMap<>();
    private final List<Loaded> others = new ArrayList<>();

    /**
     * None yet.
     *
     * @param database where they are made
     * @param whole whether some goal needs all tables of them
     */
    Loads(Database database, boolean whole) {
        this.database = database;
        this.whole = whole;
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

    /** One that only reports are made of, unless the whole is needed anyway: it is there in minutes, where the whole takes an hour. */
    Loaded forReports(int people, ProgressBar progress) throws Exception {
        if (whole || bySize.containsKey(people)) {
            return of(people, progress);
        }
        progress.begin("loading " + Unit.COUNT.text(people) + " referrals for reports");
        Loaded loaded = Loaded.forReports(database, "reported_" + people + "_", people);
        others.add(loaded);
        return loaded;
    }

    @Override
    public void close() {
        others.forEach(Loaded::close);
        bySize.values().forEach(Loaded::close);
    }
}
