package org.careerrelay.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.Credit;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.credit.Grant;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.programme.CreditRule;
import org.careerrelay.sequence.LedgerModel;
import org.jspecify.annotations.Nullable;

/** One sequence of commands, given to the rules and to the model; after each both must have written the same. */
final class LedgerRun {

    static final Instant START = Instant.parse("2026-11-21T00:00:00Z");

    final LedgerBooks books = new LedgerBooks();
    final LedgerModel model;
    private final List<OpaqueId> counted = new ArrayList<>();
    private int version = 1;
    private long ids;

    LedgerRun(CreditRule rule) {
        model = new LedgerModel(rule, START);
    }

    static LedgerRun of(CreditRule rule, LedgerCommand... commands) {
        LedgerRun run = new LedgerRun(rule);
        Stream.of(commands).forEach(run::step);
        return run;
    }

    /** The command, and every invariant after it. */
    void step(LedgerCommand command) {
        int before = books.entries.size();
        carryOut(command);
        agree(before);
    }

    private void carryOut(LedgerCommand command) {
        if (command instanceof LedgerCommand.Open open) {
            open(open.people());
        } else if (command instanceof LedgerCommand.Count count) {
            count(count.people());
        } else if (command instanceof LedgerCommand.Uncount uncount) {
            uncount(uncount.people(), uncount.pick());
        } else if (command instanceof LedgerCommand.Adjust adjust) {
            adjust(adjust.people());
        } else if (command instanceof LedgerCommand.Reserve reserve) {
            reserve(reserve.pick());
        } else if (command instanceof LedgerCommand.Release release) {
            release(release.pick());
        } else if (command instanceof LedgerCommand.Consume consume) {
            consume(consume.pick());
        } else if (command instanceof LedgerCommand.Restore restore) {
            restore(restore.pick());
        } else if (command instanceof LedgerCommand.Expire) {
            expire();
        } else if (command instanceof LedgerCommand.NewRule changed) {
            model.rule = changed.rule();
            version++;
        } else if (command instanceof LedgerCommand.NewPolicy changed) {
            Duration life = changed.life();
            model.usableFrom = granted -> changed.hold().isZero() ? null : granted.plus(changed.hold());
            model.expiresAt = granted -> life == null ? null : granted.plus(life);
            version++;
        } else if (command instanceof LedgerCommand.Move move) {
            model.now = model.now.plus(move.by());
        }
    }

    private void open(int people) {
        if (!books.entries.isEmpty()) {
            return;
        }
        OpaqueId command = id();
        write(Ledger.open(books.balance, terms(), command, people));
        model.people(LedgerKind.OPENING, new Cause.OfCommand(command), people, people);
    }

    private void count(int people) {
        List<OpaqueId> referrals = Stream.generate(this::id).limit(people).toList();
        write(Ledger.count(books.balance, terms(), referrals));
        referrals.forEach(referral -> model.people(LedgerKind.COUNT, new Cause.OfReferral(referral), 1, 1));
        counted.addAll(referrals);
    }

    private void uncount(int people, int pick) {
        List<OpaqueId> referrals = new ArrayList<>();
        for (int i = 0; i < people && !counted.isEmpty(); i++) {
            referrals.add(counted.remove(pick % counted.size()));
        }
        if (referrals.isEmpty()) {
            return;
        }
        write(Ledger.uncount(books.balance, books.available(), terms(), referrals));
        model.runOut();
        referrals.forEach(referral -> model.people(LedgerKind.UNCOUNT, new Cause.OfReferral(referral), 1, -1));
    }

    private void adjust(int people) {
        OpaqueId command = id();
        write(Ledger.adjust(books.balance, books.available(), terms(), command, people));
        model.runOut();
        model.people(LedgerKind.ADJUST, new Cause.OfCommand(command), people, people);
    }

    private void reserve(int pick) {
        Credit credit = picked(model.usable(), pick);
        if (credit == null) {
            return;
        }
        OpaqueId introduction = id();
        write(Ledger.reserve(books.balance, credit, introduction, terms()));
        model.move(
                LedgerKind.RESERVE,
                new Cause.OfIntroduction(introduction),
                credit.number(),
                CreditState.RESERVED,
                introduction);
    }

    private void release(int pick) {
        Credit credit = picked(model.in(CreditState.RESERVED).toList(), pick);
        if (credit == null) {
            return;
        }
        OpaqueId introduction = holder(credit);
        write(Ledger.release(books.balance, books.available(), credit, introduction, terms()));
        free(LedgerKind.RELEASE, credit, introduction);
    }

    private void consume(int pick) {
        Credit credit = picked(model.in(CreditState.RESERVED).toList(), pick);
        if (credit == null) {
            return;
        }
        OpaqueId introduction = holder(credit);
        write(Ledger.consume(books.balance, credit, introduction, terms()));
        model.move(
                LedgerKind.CONSUME,
                new Cause.OfIntroduction(introduction),
                credit.number(),
                CreditState.CONSUMED,
                introduction);
    }

    private void restore(int pick) {
        Credit credit = picked(model.in(CreditState.CONSUMED).toList(), pick);
        if (credit == null) {
            return;
        }
        OpaqueId introduction = holder(credit);
        write(Ledger.restore(books.balance, books.available(), credit, introduction, terms()));
        free(LedgerKind.ADJUST, credit, introduction);
    }

    private void free(LedgerKind kind, Credit credit, OpaqueId introduction) {
        model.move(kind, new Cause.OfIntroduction(introduction), credit.number(), CreditState.AVAILABLE, null);
        model.runOut();
        model.settle();
    }

    private void expire() {
        List<Credit> lapsed = model.lapsed().stream()
                .map(slot -> books.credits.get(slot.number))
                .toList();
        write(Ledger.expire(books.balance, lapsed, terms()));
        model.runOut();
    }

    private void write(Posting posting) {
        books.write(posting, terms());
    }

    LedgerTerms terms() {
        return new LedgerTerms(
                model.rule, model.usableFrom.apply(model.now), model.expiresAt.apply(model.now), version, model.now);
    }

    private @Nullable Credit picked(List<LedgerModel.Slot> slots, int pick) {
        return slots.isEmpty() ? null : books.credits.get(slots.get(pick % slots.size()).number);
    }

    private static OpaqueId holder(Credit credit) {
        OpaqueId introduction = credit.introduction();
        assertThat(introduction).isNotNull();
        return introduction;
    }

    private OpaqueId id() {
        return new OpaqueId(0, ++ids);
    }

    private void agree(int before) {
        assertThat(books.entries).hasSameSizeAs(model.lines);
        assertThat(books.entries.stream()
                        .skip(before)
                        .map(entry -> new LedgerModel.Line(
                                entry.kind(),
                                entry.cause(),
                                entry.amount(),
                                entry.credit(),
                                entry.progress(),
                                entry.threshold(),
                                entry.available())))
                .isEqualTo(model.lines.subList(before, model.lines.size()));
        assertThat(List.copyOf(books.credits.values()))
                .isEqualTo(model.grants.stream()
                        .flatMap(grant -> grant.slots().stream().map(slot -> credit(grant, slot)))
                        .toList());
        assertThat(books.balance.counted()).isEqualTo(model.counted());
        assertThat(books.balance.progress()).isEqualTo(model.progress());
        assertThat(books.balance.cycleThreshold()).isEqualTo(model.threshold());
        assertThat(books.balance.cycleGrant()).isEqualTo(model.cycleGrant());
    }

    private static Credit credit(LedgerModel.Given grant, LedgerModel.Slot slot) {
        return new Credit(
                slot.number,
                slot.state,
                new Grant(
                        grant.number(), grant.rule().threshold(), grant.slots().size()),
                slot.grantedAt,
                slot.usableFrom,
                slot.expiresAt,
                slot.holder);
    }
}
