package org.careerrelay.candidate;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.careerrelay.consent.Addressee;
import org.careerrelay.consent.Candidates;
import org.careerrelay.engine.Engine;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.model.erasure.ErasureReport;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.provision.ProvisionExtract;
import org.careerrelay.model.receipt.Proven;
import org.careerrelay.model.rights.Disclosure;
import org.careerrelay.model.rights.IdentityProof;
import org.careerrelay.model.rights.RequestAnswer;
import org.careerrelay.model.rights.RequestKind;
import org.careerrelay.model.rights.RightsRequest;
import org.careerrelay.model.suppression.SuppressionReason;
import org.careerrelay.rights.PersonRequests;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.suppression.Suppressing;

/** Takes requests of people with links. Each is taken down as identified by the addressee's proof. Thread-safe. */
public final class MyRequests {

    /** Who identifies and carries out what comes from the page. */
    private static final String SYSTEM = "system";

    private static final Set<RequestKind> TOLD =
            Set.of(RequestKind.DISCLOSURE, RequestKind.PROVISION_RECORDS, RequestKind.PORTABILITY);

    private final Engine engine;
    private final Candidates candidates;
    private final PersonRequests requests;
    private final Suppressing suppressing;

    /**
     * Serves people.
     *
     * @param engine what it works with
     * @param candidates proves who they are
     * @param requests takes and carries out their requests
     */
    public MyRequests(Engine engine, Candidates candidates, PersonRequests requests) {
        this.engine = engine;
        this.candidates = candidates;
        this.requests = requests;
        this.suppressing = new Suppressing(engine);
    }

    /**
     * Takes a request, and stops or erases at once; a correction waits for the company.
     *
     * @param token the link's token
     * @param typedAddress the address that received the mail
     * @param kind what is asked for
     * @return how far it has come
     */
    public Proven<RequestAnswer> request(RawToken token, Pii<String> typedAddress, RequestKind kind) {
        return answered(token, typedAddress, (unit, addressee) -> {
            RightsRequest taken = receive(unit, addressee, kind);
            if (kind == RequestKind.STOP) {
                // No box has the address any more once the mail is sent: what was typed and proved is all there is.
                suppress(unit, addressee, typedAddress);
            }
            requests.carryOut(unit, addressee.tenant(), taken.id(), SYSTEM);
            return requests.answer(unit, addressee.tenant(), taken.id());
        });
    }

    /**
     * What is held, or a part of it.
     *
     * @param token the link's token
     * @param typedAddress the address that received the mail
     * @param kind which of the requests to be told something
     * @return what is held; nothing for another kind of request
     */
    public Proven<Disclosure> disclose(RawToken token, Pii<String> typedAddress, RequestKind kind) {
        return answered(
                token,
                typedAddress,
                (unit, addressee) -> TOLD.contains(kind)
                        ? requests.disclose(
                                unit,
                                addressee.tenant(),
                                receive(unit, addressee, kind).id(),
                                SYSTEM)
                        : Optional.empty());
    }

    /**
     * To whom what was provided.
     *
     * @param token the link's token
     * @param typedAddress the address that received the mail
     * @return the extract
     */
    public Proven<ProvisionExtract> provisions(RawToken token, Pii<String> typedAddress) {
        return answered(token, typedAddress, (unit, addressee) -> {
            RightsRequest taken = receive(unit, addressee, RequestKind.PROVISION_RECORDS);
            return requests.provisions(unit, addressee.tenant(), taken.id(), SYSTEM);
        });
    }

    /**
     * Erases the person, here and at every agency that may have something of them. It is a request like every other, in the log with its due date;
     * what has to be kept is named in the answer.
     *
     * @param token the link's token
     * @param typedAddress the address that received the mail
     * @return what became of it; nothing where the person was erased before
     */
    public Proven<ErasureReport> erase(RawToken token, Pii<String> typedAddress) {
        return answered(
                token,
                typedAddress,
                (unit, addressee) -> requests.carryOut(
                                unit,
                                addressee.tenant(),
                                receive(unit, addressee, RequestKind.ERASURE).id(),
                                SYSTEM)
                        .flatMap(request -> requests.erasure(unit, addressee.tenant(), request)));
    }

    private void suppress(UnitOfWork unit, Addressee addressee, Pii<String> typedAddress) {
        MailAddress.parse(typedAddress.reveal())
                .ifPresent(address -> suppressing.suppress(
                        unit, addressee.tenant(), address, SuppressionReason.OBJECTED, engine.now()));
    }

    private RightsRequest receive(UnitOfWork unit, Addressee addressee, RequestKind kind) {
        Instant now = engine.now();
        return requests.receive(
                unit,
                addressee.tenant(),
                addressee.referral().person(),
                kind,
                new IdentityProof(IdentityProof.Method.ADDRESSEE, now, SYSTEM),
                SYSTEM);
    }

    /** Another transaction than that of the proof: what stops or erases locks the balances before the referral that the proof has locked. */
    private <T> Proven<T> answered(
            RawToken token, Pii<String> typedAddress, BiFunction<UnitOfWork, Addressee, Optional<T>> work) {
        Proven<Addressee> proven =
                candidates.proven(token, typedAddress, (unit, addressee, now) -> Optional.of(addressee));
        if (proven instanceof Proven.Shown<Addressee> shown) {
            return engine.storage()
                    .transact(unit -> work.apply(unit, shown.value()))
                    .<Proven<T>>map(Proven.Shown::new)
                    .orElseGet(Proven.Nothing::new);
        }
        if (proven instanceof Proven.WrongAddress<Addressee> wrong) {
            return new Proven.WrongAddress<>(wrong.triesLeft());
        }
        if (proven instanceof Proven.Locked<Addressee> locked) {
            return new Proven.Locked<>(locked.until());
        }
        return new Proven.InvalidLink<>();
    }
}
