package org.careerrelay.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GroupCommitTest {

    private final ExecutorService executor = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    @Test
    void everyCallerGetsTheResultOfItsOwnCommand() throws Exception {
        AtomicInteger transactions = new AtomicInteger();
        AtomicInteger atOnce = new AtomicInteger();
        Set<Integer> carriedOut = ConcurrentHashMap.newKeySet();
        GroupCommit<Integer, String> group = new GroupCommit<>(commands -> {
            assertThat(atOnce.incrementAndGet()).isEqualTo(1);
            transactions.incrementAndGet();
            commands.forEach(command -> assertThat(carriedOut.add(command)).isTrue());
            atOnce.decrementAndGet();
            return commands.stream().map(command -> "result " + command).toList();
        });
        CyclicBarrier start = new CyclicBarrier(64);
        List<Callable<Boolean>> callers = IntStream.range(0, 64)
                .<Callable<Boolean>>mapToObj(caller -> () -> {
                    start.await();
                    for (int i = 0; i < 500; i++) {
                        int command = caller * 500 + i;
                        assertThat(group.carryOut(command)).isEqualTo("result " + command);
                    }
                    return true;
                })
                .toList();

        for (Future<Boolean> future : executor.invokeAll(callers)) {
            assertThat(future.get()).isTrue();
        }

        assertThat(carriedOut).hasSize(32_000);
        assertThat(transactions.get()).isLessThanOrEqualTo(32_000);
    }

    @Test
    void whatIsQueuedWhileTheLeaderIsAtWorkGoesTogether() throws Exception {
        CountDownLatch atWork = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        List<Integer> sizes = Collections.synchronizedList(new ArrayList<>());
        GroupCommit<Integer, Integer> group = new GroupCommit<>(commands -> {
            sizes.add(commands.size());
            atWork.countDown();
            await(goOn);
            return commands;
        });
        Future<Integer> leader = executor.submit(() -> group.carryOut(0));
        atWork.await();
        List<Thread> waiting = Collections.synchronizedList(new ArrayList<>());
        List<Future<Integer>> others = IntStream.rangeClosed(1, 20)
                .mapToObj(command -> executor.submit(() -> {
                    waiting.add(Thread.currentThread());
                    return group.carryOut(command);
                }))
                .toList();
        Awaitility.await()
                .until(() -> waiting.size() == 20
                        && List.copyOf(waiting).stream().allMatch(t -> t.getState() == Thread.State.WAITING));
        goOn.countDown();

        assertThat(leader.get()).isZero();
        for (int i = 0; i < others.size(); i++) {
            assertThat(others.get(i).get()).isEqualTo(i + 1);
        }
        assertThat(sizes).containsExactly(1, 20);
    }

    @Test
    void onlyTheCallerOfAFailingCommandHearsOfIt() throws Exception {
        CountDownLatch atWork = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        GroupCommit<Integer, Integer> group = new GroupCommit<>(commands -> {
            atWork.countDown();
            await(goOn);
            if (commands.contains(13)) {
                throw new IllegalStateException("thirteen");
            }
            return commands;
        });
        Future<Integer> leader = executor.submit(() -> group.carryOut(0));
        atWork.await();
        List<Future<Integer>> others = IntStream.rangeClosed(1, 20)
                .mapToObj(command -> executor.submit(() -> group.carryOut(command)))
                .toList();
        goOn.countDown();

        assertThat(leader.get()).isZero();
        for (int i = 0; i < others.size(); i++) {
            Future<Integer> other = others.get(i);
            if (i + 1 == 13) {
                assertThatThrownBy(other::get)
                        .isInstanceOf(ExecutionException.class)
                        .hasRootCauseMessage("thirteen");
            } else {
                assertThat(other.get()).isEqualTo(i + 1);
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
