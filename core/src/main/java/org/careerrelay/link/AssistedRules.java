package org.careerrelay.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.identity.PersonName;
import org.careerrelay.identity.PhoneText;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.Violation;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.provision.AssistedFields;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;
import org.jspecify.annotations.Nullable;

/**
 * What a company may give of its own for an assisted hand-over (R-24, R-26, B16): looked at before anything is stored.
 *
 * @param named the fields that the programme has a basis for
 * @param taken applications that were taken before: what the programme says since does not make their repetition another command (A21)
 */
record AssistedRules(Set<DataItem> named, Set<String> taken) {

    /** The rules for a batch; storage is asked only where something in it does not fit the programme. */
    static AssistedRules of(UnitOfWork unit, TenantId tenant, List<Rejection> batch, Optional<Contract> contract) {
        // Without a programme nobody gets a link, and nothing is kept.
        Set<DataItem> named = contract.map(Contract::ownFields).orElse(AssistedFields.ALLOWED);
        Set<String> unfit = new HashSet<>();
        for (Rejection rejection : batch) {
            AssistedFields fields = rejection.assisted();
            if (fields != null
                    && rejection.application() != null
                    && (named.isEmpty() || !named.containsAll(fields.values().keySet()))) {
                unfit.add(rejection.application());
            }
        }
        Set<String> taken = new HashSet<>();
        if (!unfit.isEmpty()) {
            unit.rejections().byApplication(tenant, unfit).stream()
                    .filter(stored -> stored.takenBackAt() == null)
                    .forEach(stored -> taken.add(stored.application()));
        }
        return new AssistedRules(named, taken);
    }

    /** All that is wrong with what was given with a rejection. */
    List<Violation> check(Rejection rejection, String at) {
        AssistedFields fields = rejection.assisted();
        if (fields == null) {
            return List.of();
        }
        String path = at + ".assisted";
        boolean fresh = !taken.contains(rejection.application());
        if (fresh && named.isEmpty()) {
            return List.of(Violations.of(path, "assisted.not-allowed"));
        }
        List<Violation> violations = new ArrayList<>();
        fields.values().forEach((item, value) -> {
            if (!AssistedFields.ALLOWED.contains(item) || fresh && !named.contains(item)) {
                violations.add(Violations.of(path + "." + item, "assisted.item"));
            } else if (written(item, value.reveal()) == null) {
                violations.add(Violations.of(path + "." + item, "assisted.value"));
            }
        });
        for (DataItem item : AssistedFields.NEEDED) {
            if (!fields.values().containsKey(item)) {
                violations.add(Violations.of(path + "." + item, "assisted.needed"));
            }
        }
        return violations;
    }

    /** The fields as they are handed over: without blanks around them, and without characters that nobody sees. */
    static AssistedFields written(AssistedFields fields) {
        Map<DataItem, Pii<String>> values = new EnumMap<>(DataItem.class);
        fields.values().forEach((item, value) -> {
            String written = written(item, value.reveal());
            if (written != null) {
                values.put(item, Pii.of(written));
            }
        });
        return new AssistedFields(values);
    }

    private static @Nullable String written(DataItem item, String value) {
        return switch (item) {
            case NAME, KANA -> PersonName.parse(value).map(PersonName::text).orElse(null);
            case MAIL -> MailAddress.parse(value).map(MailAddress::forSending).orElse(null);
            case PHONE -> PhoneText.isValid(value) ? value.strip() : null;
            case WISHES, PROFILE, REFERENCE -> null;
        };
    }
}
