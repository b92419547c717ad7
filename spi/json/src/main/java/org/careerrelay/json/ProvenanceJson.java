package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.careerrelay.model.provision.LegalBasis;
import org.careerrelay.model.provision.Provenance;
import org.jspecify.annotations.Nullable;

/** Who hands something over, as an optional part of a message. */
final class ProvenanceJson {

    private static final int TEXT = 500;

    private ProvenanceJson() {}

    static void write(ObjectNode data, @Nullable Provenance provenance) {
        if (provenance != null) {
            ObjectNode node = data.putObject("provenance");
            ProvisionRows.write(node.putObject("provider"), provenance.provider());
            node.put("acquisitionBackground", provenance.acquisitionBackground())
                    .put("legalBasis", provenance.legalBasis().name())
                    .put("consentSequence", provenance.consentSequence());
        }
    }

    static @Nullable Provenance read(Fields data) {
        Fields fields = data.optionalObject("provenance");
        return fields == null ? null : provenance(fields);
    }

    static Provenance required(Fields data) {
        return provenance(data.object("provenance"));
    }

    private static Provenance provenance(Fields fields) {
        return new Provenance(
                ProvisionRows.entity(fields.object("provider")),
                fields.key("acquisitionBackground", TEXT),
                fields.word("legalBasis", LegalBasis.class),
                fields.integer("consentSequence", 0));
    }
}
