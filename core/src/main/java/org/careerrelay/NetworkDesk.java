package org.careerrelay;

import java.util.Collection;
import org.careerrelay.kpi.Networks;
import org.careerrelay.model.kpi.CirculationHop;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.NetworkReport;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.spi.kpi.ReapplicationSource;

/** Figures of many companies together (D15, C15). They name no company and nobody. Thread-safe. */
public final class NetworkDesk {

    private final Networks networks;
    private final Period period;

    NetworkDesk(Networks networks, Period period) {
        this.networks = networks;
        this.period = period;
    }

    /**
     * The share of companies that hired somebody who had applied before (D15). The source is asked company by company, outside of any transaction.
     *
     * @param source who came back, by company; a company of which nothing is known does not take part
     * @param smallest of how many companies there must be figures, or they are hidden: 3 or more
     * @return the report
     * @throws IllegalArgumentException when the threshold is below 3
     */
    public NetworkReport companies(ReapplicationSource source, int smallest) {
        return networks.of(period, source, smallest);
    }

    /**
     * How many hand-overs within a scope were of people who had come by another one (C15): from A to B, and on from B to C. Where they may be of fewer than ten people, or for a period that
     * is not made of whole months, it is hidden.
     *
     * @param hops what agencies tell; of other months and scopes nothing is counted
     * @param scope region, industry or group
     * @return the figure {@code network.circulations}
     */
    public Kpi circulations(Collection<CirculationHop> hops, String scope) {
        return Networks.circulations(hops, scope, period);
    }
}
