package org.careerrelay;

import java.util.List;
import java.util.regex.Pattern;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantKind;
import org.careerrelay.text.Violations;

/** What all doors have in common. */
final class Doors {

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}");

    private Doors() {}

    /** A company that is known already. */
    static Tenant company(Services services, String key) {
        return services.engine()
                .storage()
                .transact(unit -> unit.tenants().find(TenantKind.COMPANY, key))
                .orElseThrow(() -> new InvalidInputException(List.of(Violations.of("key", "tenant.missing"))));
    }

    static String checked(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new InvalidInputException(List.of(Violations.of("key", "key.syntax")));
        }
        return key;
    }
}
