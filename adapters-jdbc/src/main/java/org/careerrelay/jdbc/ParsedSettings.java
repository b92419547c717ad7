package org.careerrelay.jdbc;

import java.io.Serial;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.careerrelay.json.SettingJson;
import org.careerrelay.model.company.Setting;
import org.jspecify.annotations.Nullable;

/**
 * Settings by the text they are stored as: what was read once is not parsed again. A text always means the same, so nothing in here grows old,
 * whoever changes settings, and whatever is rolled back. Thread-safe.
 */
final class ParsedSettings {

    /** Some settings of each of a thousand companies that are busy at the same time. */
    private static final int MOST = 4096;

    private final Map<String, Setting> byText = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Setting> eldest) {
            return size() > MOST;
        }
    });

    Setting of(String text) {
        @Nullable Setting known = byText.get(text);
        if (known != null) {
            return known;
        }
        Setting setting = SettingJson.read(text);
        byText.put(text, setting);
        return setting;
    }
}
