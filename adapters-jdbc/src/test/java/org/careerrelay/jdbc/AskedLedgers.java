package org.careerrelay.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.careerrelay.spi.storage.CreditStore;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * A storage that tells how often a ledger was to be locked, before it is: whoever asks while another holds it waits from then on.
 *
 * @param storage what it goes through to
 * @param asked how often
 */
record AskedLedgers(Storage storage, AtomicInteger asked) implements Storage {

    static AskedLedgers of(Storage storage) {
        return new AskedLedgers(storage, new AtomicInteger());
    }

    /** Until a ledger was to be locked so often. */
    void await(int times) {
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> asked.get() >= times);
    }

    @Override
    public <T> T transact(Work<T> work) {
        return storage.transact(unit -> work.with(watched(unit)));
    }

    @Override
    public <T> T snapshot(Work<T> work) {
        return storage.snapshot(work);
    }

    private UnitOfWork watched(UnitOfWork unit) {
        return through(
                UnitOfWork.class,
                (proxy, method, arguments) ->
                        method.getName().equals("credits") ? watched(unit.credits()) : call(unit, method, arguments));
    }

    private CreditStore watched(CreditStore credits) {
        return through(CreditStore.class, (proxy, method, arguments) -> {
            if (method.getName().equals("lock")) {
                asked.incrementAndGet();
            }
            return call(credits, method, arguments);
        });
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T through(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
