package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.credit.LedgerChange;
import org.careerrelay.model.credit.OpeningBalance;
import org.careerrelay.model.credit.ProgrammeMove;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.programme.Ending;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.spi.storage.CreditStore;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever locks two ledgers of a company does so in the order of the agencies' keys: otherwise two could wait for each other. */
class LockOrderTest {

    private static final String EARLIER = "agency-0";
    private static final int FIRST_OPENED = 1;
    private static final int SECOND_OPENED = 2;

    private final List<Object> locked = new ArrayList<>();
    private final World world = World.built(watched(MemoryStorage.create()), builder -> builder);

    @BeforeEach
    void twoProgrammesWithACreditEach() {
        world.settle(World.ACME);
        world.desk().partner(World.agencyProfile(EARLIER));
        for (String agency : List.of(World.AGENCY, EARLIER)) {
            world.desk().open(Programmes.with(agency));
            world.desk().openBalance(agency, new OpeningBalance("o-" + agency, 20, "annex-2", "hr-1"));
        }
        locked.clear();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aContractThatGoesOver() {
        Programme programme = World.programme();
        world.desk()
                .open(programme.policies(
                        programme.policies().ending(new Ending(LocalDate.ofInstant(World.START, Programme.JAPAN), 0))));
        LedgerChange moved = world.company()
                .operator()
                .ledger(World.ACME, World.AGENCY)
                .move(new ProgrammeMove("m-1", EARLIER, "agreement-7", "operator-1"));
        assertThat(moved).isEqualTo(new LedgerChange.Written(false));
        assertThat(locked).containsExactly(SECOND_OPENED, FIRST_OPENED);
    }

    @Test
    void deadlinesAndARequestWhileOthersAreDue() {
        request(World.AGENCY);
        request(EARLIER);
        world.clock.move(Duration.ofDays(200));
        locked.clear();
        request(World.AGENCY);
        assertThat(locked).as("its own").containsOnly(FIRST_OPENED);
        world.clock.move(Duration.ofDays(200));
        locked.clear();
        world.company().operator().dispatch();
        assertThat(locked.stream().distinct()).containsExactly(SECOND_OPENED, FIRST_OPENED);
    }

    private void request(String agency) {
        assertThat(world.desk().request(agency, JobOrder.titled("営業").requestKey(agency + world.clock.instant())))
                .isInstanceOf(RequestResult.Requested.class);
    }

    /** Notes the numbers of the programmes whose ledgers are locked. */
    private Storage watched(Storage storage) {
        return new Storage() {
            @Override
            public <T> T transact(Work<T> work) {
                return storage.transact(unit -> work.with(watched(unit)));
            }
        };
    }

    private UnitOfWork watched(UnitOfWork unit) {
        CreditStore credits = proxy(CreditStore.class, unit.credits(), null);
        return proxy(UnitOfWork.class, unit, credits);
    }

    private <S> S proxy(Class<S> type, S real, @Nullable Object credits) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (credits != null && method.getName().equals("credits")) {
                        return credits;
                    }
                    if (method.getName().equals("lock")) {
                        locked.add(arguments[1]);
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
