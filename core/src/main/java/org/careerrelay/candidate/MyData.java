package org.careerrelay.candidate;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.careerrelay.consent.Addressee;
import org.careerrelay.consent.Candidates;
import org.careerrelay.engine.Engine;
import org.careerrelay.erasure.Erasing;
import org.careerrelay.instruction.Instructing;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.erasure.ErasureCause;
import org.careerrelay.model.erasure.ErasureReport;
import org.careerrelay.model.instruction.InstructionKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.receipt.DataMap;
import org.careerrelay.model.receipt.Proven;
import org.careerrelay.model.receipt.ReceiptDocument;
import org.careerrelay.receipt.Receipts;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Texts;

/** Serves people with links who want to see or erase what is held about them. Each call takes the proof anew. Thread-safe. */
public final class MyData {

    private final Engine engine;
    private final Candidates candidates;
    private final Receipts receipts;
    private final Erasing erasing;
    private final Instructing instructing;

    /**
     * Serves people.
     *
     * @param engine what it works with
     * @param candidates proves who they are
     * @param receipts writes receipts
     * @param erasing erases
     * @param instructing tells the agency
     */
    public MyData(Engine engine, Candidates candidates, Receipts receipts, Erasing erasing, Instructing instructing) {
        this.engine = engine;
        this.candidates = candidates;
        this.receipts = receipts;
        this.erasing = erasing;
        this.instructing = instructing;
    }

    /**
     * The receipt of the consent as it stands.
     *
     * @param token the link's token
     * @param typedAddress the address that received the mail
     * @param locale the language of its text
     * @return the receipt
     */
    public Proven<ReceiptDocument> receipt(RawToken token, Pii<String> typedAddress, Locale locale) {
        return candidates.proven(
                token,
                typedAddress,
                (unit, addressee, now) -> addressee.consent().flatMap(consent -> receipts.of(unit, consent, locale)));
    }

    /**
     * Who holds what until when.
     *
     * @param token the link's token
     * @param typedAddress the address that received the mail
     * @param locale the language of its words
     * @return the map
     */
    public Proven<DataMap> dataMap(RawToken token, Pii<String> typedAddress, Locale locale) {
        return candidates.proven(
                token,
                typedAddress,
                (unit, addressee, now) -> Optional.of(
                        new HeldData(engine, unit, addressee, typedAddress, now).map(Texts.supported(locale))));
    }

    /**
     * Erases the person, and tells the agency to, where it may have something. What has to be kept is named in the answer.
     *
     * @param token the link's token
     * @param typedAddress the address that received the mail
     * @return what became of it; nothing where the person was erased before
     */
    public Proven<ErasureReport> erase(RawToken token, Pii<String> typedAddress) {
        Proven<Addressee> proven =
                candidates.proven(token, typedAddress, (unit, addressee, now) -> Optional.of(addressee));
        if (proven instanceof Proven.Shown<Addressee> shown) {
            // Another transaction: an erasure locks the balances before the referral that the proof has locked.
            return engine.storage()
                    .transact(unit -> erase(unit, shown.value(), engine.now()))
                    .<Proven<ErasureReport>>map(Proven.Shown::new)
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

    private Optional<ErasureReport> erase(UnitOfWork unit, Addressee addressee, Instant now) {
        // An erasure takes hand-overs out of the outbox: what may be at the agency is looked at before.
        Optional<ConsentRecord> told =
                addressee.consent().filter(consent -> HeldData.mayBeAtTheAgency(unit, addressee));
        Optional<ErasureReport> report =
                erasing.erase(unit, addressee.tenant(), addressee.referral().person(), ErasureCause.PERSON, now);
        if (report.isPresent() && told.isPresent()) {
            instructing.tell(
                    unit,
                    addressee.tenant(),
                    told.get().recipient(),
                    List.of(addressee.referral().id()),
                    InstructionKind.ERASE,
                    now);
        }
        return report;
    }
}
