package org.careerrelay.link;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.link.StoredRejection;

/**
 * A batch after it was taken.
 *
 * @param tenant the company
 * @param settings the company's settings as they held
 * @param now when
 * @param results what became of each, in order
 * @param stored what is stored of those that were taken now or before with the same body, by their place in the batch
 */
record TakenRejections(
        TenantId tenant,
        CompanySettings settings,
        Instant now,
        List<RejectionResult> results,
        Map<Integer, StoredRejection> stored) {}
