package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;
import org.careerrelay.model.provision.LegalBasis;
import org.careerrelay.model.provision.Provenance;
import org.jspecify.annotations.Nullable;

/** Who hands something over, as an optional part of a message. */
final class ProvenanceJson {

    private static final int TEXT = 500;

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private ProvenanceJson() {}

    static void write(ObjectNode data, @Nullable Provenance provenance) {
        if (provenance != null) {
            ObjectNode node = data.putObject("provenance");
            ProvisionRows.write(node.putObject("provider"), provenance.provider());
            node.put("acquisitionBackground", provenance.acquisitionBackground())
                    .put("legalBasis", provenance.legalBasis().name())
                    .put("consentSequence", provenance.consentSequence());
            Cells.put(node, "country", provenance.country());
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
                fields.integer("consentSequence", 0),
                fields.isAbsent("country")
                        ? null
                        : fields.converted("country", 2, "country", ProvenanceJson::country, ""));
    }

    private static String country(String text) {
        if (!COUNTRY.matcher(text).matches()) {
            throw new IllegalArgumentException("not an ISO 3166-1 alpha-2 code");
        }
        return text;
    }
}
