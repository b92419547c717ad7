package org.careerrelay.memory;

import java.util.List;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.tck.AgencyContract;

class MemoryAgencyTest extends AgencyContract {

    private final MemoryAgency agency = MemoryAgency.create();

    @Override
    protected AgencyTransport transport() {
        return agency;
    }

    @Override
    protected List<ExchangeMessage> received() {
        return agency.messages();
    }
}
