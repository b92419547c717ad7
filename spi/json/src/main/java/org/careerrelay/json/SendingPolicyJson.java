package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import org.careerrelay.model.mail.QuietHours;
import org.careerrelay.model.mail.SendingPolicy;
import org.jspecify.annotations.Nullable;

/** When a company's mails go. */
final class SendingPolicyJson {

    private static final int TEXT = 100;

    private SendingPolicyJson() {}

    static ObjectNode tree(SendingPolicy policy) {
        ObjectNode node = JsonText.object()
                .put("type", SendingPolicy.SETTING)
                .put("delay", policy.delay().toString())
                .put("zone", policy.zone().getId());
        QuietHours hours = policy.quietHours();
        if (hours != null) {
            node.putObject("quietHours")
                    .put("from", hours.from().toString())
                    .put("until", hours.until().toString());
        }
        policy.quietDays().stream().map(DayOfWeek::name).forEach(node.putArray("quietDays")::add);
        return node.put("approval", policy.approval());
    }

    static SendingPolicy policy(Fields fields) {
        return new SendingPolicy(
                fields.converted("delay", TEXT, "duration", Duration::parse, Duration.ZERO),
                fields.zone("zone"),
                hours(fields.optionalObject("quietHours")),
                fields.words("quietDays", DayOfWeek.class),
                fields.flag("approval", false));
    }

    private static @Nullable QuietHours hours(@Nullable Fields fields) {
        return fields == null ? null : new QuietHours(time(fields, "from"), time(fields, "until"));
    }

    private static LocalTime time(Fields fields, String name) {
        return fields.converted(name, TEXT, "time", LocalTime::parse, LocalTime.MIDNIGHT);
    }
}
