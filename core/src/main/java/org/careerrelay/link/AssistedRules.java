package org.careerrelay.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.identity.PersonName;
import org.careerrelay.model.Violation;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.provision.AssistedFields;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.text.Violations;
import org.jspecify.annotations.Nullable;

/** What a company may give of its own for an assisted hand-over (R-24, R-26, B16): looked at before anything is stored. */
final class AssistedRules {

    /** A number as it is written in Japan and abroad, in ASCII or full width. */
    private static final Pattern PHONE = Pattern.compile("[0-9０-９+＋()（）. ー−－-]{4,40}");

    private AssistedRules() {}

    /** All that is wrong with what was given. */
    static List<Violation> check(@Nullable AssistedFields fields, Optional<Contract> contract, String path) {
        List<Violation> violations = new ArrayList<>();
        if (fields == null) {
            return violations;
        }
        Set<DataItem> named = contract.map(Contract::ownFields).orElse(AssistedFields.ALLOWED);
        if (named.isEmpty()) {
            violations.add(Violations.of(path, "assisted.not-allowed"));
            return violations;
        }
        for (Map.Entry<DataItem, Pii<String>> field : fields.values().entrySet()) {
            DataItem item = field.getKey();
            if (!AssistedFields.ALLOWED.contains(item) || !named.contains(item)) {
                violations.add(Violations.of(path + "." + item, "assisted.item"));
            } else if (!isWritten(item, field.getValue().reveal())) {
                violations.add(Violations.of(path + "." + item, "assisted.value"));
            }
        }
        for (DataItem item : AssistedFields.NEEDED) {
            if (!fields.values().containsKey(item)) {
                violations.add(Violations.of(path + "." + item, "assisted.needed"));
            }
        }
        return violations;
    }

    private static boolean isWritten(DataItem item, String value) {
        return switch (item) {
            case NAME, KANA -> PersonName.isValid(value);
            case MAIL -> MailAddress.parse(value).isPresent();
            case PHONE -> PHONE.matcher(value).matches();
            case WISHES, PROFILE, REFERENCE -> false;
        };
    }
}
