package org.careerrelay.circulation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.company.StoredSetting;
import org.careerrelay.model.identity.RecognitionTerms;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * On what ground a company recognises people who come back, and how far back it looks.
 *
 * @param terms the company's terms
 * @param since the first instant that is looked at
 */
public record RecognitionGround(RecognitionTerms terms, Instant since) {

    /**
     * Reads what holds now.
     *
     * @param engine knows what the law of the place asks for
     * @param unit the transaction
     * @param tenant the company
     * @param now the time
     * @return the ground; empty where the company has stated no purpose
     */
    public static Optional<RecognitionGround> at(Engine engine, UnitOfWork unit, TenantId tenant, Instant now) {
        return of(engine, unit.settings().effective(tenant, now), now);
    }

    /**
     * The same of settings that were read.
     *
     * @param engine knows what the law of the place asks for
     * @param effective the company's settings that hold
     * @param now the time
     * @return the ground; empty where the company has stated no purpose
     */
    public static Optional<RecognitionGround> of(Engine engine, List<StoredSetting> effective, Instant now) {
        return effective.stream()
                .map(StoredSetting::value)
                .filter(RecognitionTerms.class::isInstance)
                .map(RecognitionTerms.class::cast)
                .findFirst()
                .map(terms -> new RecognitionGround(
                        terms, KeptForRecognition.of(engine, effective, now).since()));
    }

    /** Whether what came at an instant is looked at, whether it is deleted already or not. */
    boolean holds(Instant at) {
        return !at.isBefore(since);
    }
}
